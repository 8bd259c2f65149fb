#include "common/story/guess_questions.hpp"

#include <boost/property_tree/json_parser.hpp>
#include <filesystem>
#include <regex>

#include "common/written_number.hpp"

namespace nn {
namespace {

using Tree = boost::property_tree::ptree;

// The text as a reader sees it: without remarks, and without the order to run what
// is running already.
std::string shown(const std::string& text) {
  const std::string plain = std::regex_replace(text, std::regex("<!--.*?-->"), "");
  return std::regex_replace(plain, std::regex("^Predict, then run `[^`]*`[.] "),
                            "");
}

std::string words_of_remark(const std::string& answer) {
  std::smatch found;
  const std::regex remark("<!-- = printed by [^:]*: *(.*?) *-->");
  return std::regex_search(answer, found, remark) ? found[1].str() : "";
}

GuessQuestion question_of(const Tree& tree) {
  const Tree none;
  GuessQuestion question;
  question.act = tree.get<std::size_t>("ask_before");
  question.ask = shown(tree.get<std::string>("ask"));
  question.because = shown(tree.get<std::string>("because"));
  for (const auto& [name, line] : tree.get_child("code", none))
    question.code.push_back(line.data());
  for (const auto& [name, choice] : tree.get_child("choices", none))
    question.choices.push_back(shown(choice.get<std::string>("text")));
  const auto answer = tree.get<std::string>("answer");
  if (question.choices.empty()) {
    question.number = shown(answer);
    question.words = words_of_remark(answer);
  } else {
    question.right = tree.get<std::size_t>("answer");
  }
  return question;
}

}  // namespace

bool Guess::is_right() const {
  return question.choices.empty() ? means_number(given, truth) : given == truth;
}

std::vector<GuessQuestion> guess_questions(const std::string& program) {
  const std::filesystem::path file =
      std::filesystem::path(NN_SOURCE_DIR) / "chapters" / program / "quiz.json";
  if (!std::filesystem::exists(file)) return {};
  Tree list;
  boost::property_tree::read_json(file.string(), list);
  std::vector<GuessQuestion> questions;
  for (const auto& [name, tree] : list)
    if (tree.count("ask_before") != 0) questions.push_back(question_of(tree));
  return questions;
}

std::string number_behind(const std::string& line, const std::string& words) {
  const std::size_t at = line.find(words);
  if (words.empty() || at == std::string::npos) return "";
  const std::string behind = line.substr(at + words.size());
  std::smatch found;
  const std::regex number("-?[0-9]([0-9,]*[0-9])?([.][0-9]+)?");
  return std::regex_search(behind, found, number) ? found[0].str() : "";
}

}  // namespace nn
