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
  std::size_t at = line.find(words);
  if (words.empty() || at == std::string::npos) return "";
  at = line.find_first_of("0123456789", at + words.size());
  if (at == std::string::npos) return "";
  std::size_t end = at;
  while (is_digit(line, end) || (line[end] == ',' && is_digit(line, end + 1)))
    ++end;
  if (end < line.size() && line[end] == '.' && is_digit(line, end + 1))
    for (++end; is_digit(line, end);) ++end;
  if (at > 0 && line[at - 1] == '-') --at;
  return line.substr(at, end - at);
}

}  // namespace nn
