#include "common/story/guess_questions.hpp"

#include <filesystem>

#include "common/written_number.hpp"

namespace nn {
namespace {

// Without the order to run what is running already.
std::string without_order(const std::string& text) {
  const std::size_t end = text.find("`. ");
  return text.starts_with("Predict, then run `") ? text.substr(end + 3) : text;
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

}  // namespace nn
