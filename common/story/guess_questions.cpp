#include "common/story/guess_questions.hpp"

#include <cctype>
#include <filesystem>

#include "common/written_number.hpp"

namespace nn {
namespace {

// Without the order to run what is running already.
std::string without_order(const std::string& text) {
  const std::size_t end = text.find("`. ");
  return text.starts_with("Predict, then run `") ? text.substr(end + 3) : text;
}

bool is_digit(const std::string& text, std::size_t at) {
  return at < text.size() &&
         std::isdigit(static_cast<unsigned char>(text[at])) != 0;
}

}  // namespace

bool Guess::is_right() const {
  return asks_number(question) ? means_number(given, truth) : given == truth;
}

std::vector<Question> guess_questions(const std::string& program) {
  const std::string file = "chapters/" + program + "/quiz.json";
  if (!std::filesystem::exists(std::filesystem::path(NN_SOURCE_DIR) / file))
    return {};
  std::vector<Question> questions;
  for (Question& question : read_quiz(NN_SOURCE_DIR, file).questions) {
    if (question.ask_before == 0) continue;
    question.ask = without_order(question.ask);
    questions.push_back(std::move(question));
  }
  return questions;
}

std::string number_behind(const std::string& line, const std::string& words) {
  const std::size_t found = line.find(words);
  if (words.empty() || found == std::string::npos) return "";
  const std::string behind = line.substr(found + words.size());
  std::size_t begin = behind.find_first_of("0123456789");
  if (begin == std::string::npos) return "";
  std::size_t end = begin;
  while (is_digit(behind, end) || (is_digit(behind, end + 1) && behind[end] == ','))
    ++end;
  if (is_digit(behind, end + 1) && behind[end] == '.')
    for (++end; is_digit(behind, end);) ++end;
  if (begin > 0 && behind[begin - 1] == '-') --begin;
  return behind.substr(begin, end - begin);
}

}  // namespace nn
