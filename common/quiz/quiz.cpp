#include "common/quiz/quiz.hpp"

#include <algorithm>
#include <regex>

#include "common/quiz/quiz_reader.hpp"
#include "common/text.hpp"
#include "common/written_number.hpp"

namespace nn {
namespace {

constexpr std::size_t fewest = 5, most = 8;  // questions of a chapter

// The lines of the file on which a question begins: those with its field "ask".
std::vector<std::size_t> beginnings(const std::string& text) {
  std::vector<std::size_t> found;
  const std::vector<std::string> lines = lines_of(text);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].find("\"ask\":") != std::string::npos) found.push_back(i + 1);
  }
  return found;
}

std::string nth(const char* thing, std::size_t i) {
  return std::string(thing) + " " + std::to_string(i + 1);
}

void read_choices(QuizReader& reader, const Json& object, Question& question) {
  const Json& choices = object["choices"];
  const bool fits =
      choices.is_array() && choices.size() >= 2 && choices.size() <= 5;
  if (!fits) return reader.fault("choices must be a list of 2 to 5");
  const Json answer = object.value("answer", Json());
  if (!answer.is_number_unsigned() || answer < 1 || answer > choices.size())
    return reader.fault("answer must be a number from 1 to " +
                        std::to_string(choices.size()) +
                        ": which of the choices is right");
  question.right = answer.get<std::size_t>() - 1;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    const std::string what = nth("choice", i);
    if (i != question.right) {
      question.choices.push_back(reader.wrong(choices[i], what));
    } else if (!choices[i].is_object() || choices[i].contains("misconception")) {
      reader.fault(what + " is the answer, but has a misconception");
    } else {
      reader.know(choices[i], what + ", the answer,", {"text"});
      question.choices.push_back(
          {reader.text(choices[i], what, "text", true), "", "", ""});
    }
  }
}

void read_number(QuizReader& reader, const Json& object, Question& question) {
  question.number = reader.text(object, "the question", "answer", true);
  if (!question.number.empty() && !means_number(question.number, question.number))
    reader.fault("answer must be a number, or choices must be there");
  const bool bound =
      object.contains("answer") && object["answer"].is_string() &&
      object["answer"].get<std::string>().find("<!-- = ") != std::string::npos;
  if (!bound)
    reader.fault(
        "the number needs a marker that says what prints it, as in 0.25<!-- = printed by PROGRAM: WORDS -->");
  const Json wrong = object.value("wrong", Json::array());
  if (!wrong.is_array() || wrong.empty())
    reader.fault("wrong must list at least one number that is expected");
  for (std::size_t i = 0; i < wrong.size() && wrong.is_array(); ++i) {
    const std::string what = nth("wrong number", i);
    question.choices.push_back(reader.wrong(wrong[i], what));
    const std::string& text = question.choices.back().text;
    if (!means_number(text, text)) reader.fault(what + " is not a number: " + text);
    if (means_number(text, question.number))
      reader.fault(what + " counts as right: " + text);
  }
}

void read_code(QuizReader& reader, const Json& object, Question& question) {
  if (!object.contains("code")) return;
  if (!object["code"].is_array())
    return reader.fault("code must be a list of lines");
  for (const Json& line : object["code"]) {
    if (!line.is_string() || line.get<std::string>().size() > 78)
      return reader.fault("code must be a list of lines of at most 78 characters");
    question.code.push_back(line);
  }
}

// A number that is asked for before an act is read from what the story then prints,
// so it must be printed by the story itself, not by a run with options.
void read_act(QuizReader& reader, const Json& object, Question& question) {
  if (!object.contains("ask_before")) return;
  const Json& act = object["ask_before"];
  if (!act.is_number_unsigned() || act < 1 || act > 99)
    return reader.fault("ask_before must be the number of an act, from 1 to 99");
  question.ask_before = act.get<std::size_t>();
  if (question.number.empty()) return;
  const std::string answer = object["answer"];
  std::smatch found;
  if (std::regex_search(
          answer, found,
          std::regex("<!-- = printed by ([0-9a-z_]+): *(.*?) *-->"))) {
    question.story = found[1];
    question.printed_after = found[2];
  } else {
    reader.fault(
        "ask_before needs an answer that is printed by the story without options");
  }
}

void read_question(const Json& object, std::size_t line, Quiz& quiz) {
  QuizReader reader(quiz, line);
  Question question;
  question.line = line;
  if (!object.is_object()) return reader.fault("a question is { \"ask\": ... }");
  reader.know(object, "the question",
              {"en", "ask", "code", "choices", "wrong", "answer", "because", "read",
               "ask_before"});
  question.stamp = reader.text(object, "the question", "en", false);
  question.ask = reader.text(object, "the question", "ask", true);
  static const std::regex untrue(
      "\\bnot (true|correct|right)\\b|\\b(false|incorrect|wrong)\\?");
  if (std::regex_search(question.ask, untrue))
    reader.fault("do not ask for what is not true; ask what happens, or why");
  read_code(reader, object, question);
  if (object.contains("choices") && object.contains("wrong"))
    reader.fault("has both choices and wrong");
  if (object.contains("choices")) {
    read_choices(reader, object, question);
  } else {
    read_number(reader, object, question);
  }
  question.because = reader.text(object, "the question", "because", true);
  question.read = reader.place(object, "the question");
  read_act(reader, object, question);
  quiz.questions.push_back(std::move(question));
}

}  // namespace

Quiz parse_quiz(const std::string& text) {
  Quiz quiz;
  Json list;
  try {
    list = Json::parse(text);
  } catch (const Json::parse_error& error) {
    const auto end = text.begin() +
                     static_cast<std::ptrdiff_t>(std::min(error.byte, text.size()));
    const auto line =
        1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
    quiz.faults.push_back({line, "is not JSON: " + printable(error.what())});
    return quiz;
  }
  const std::vector<std::size_t> lines = beginnings(text);
  if (!list.is_array() || list.size() < fewest || list.size() > most)
    quiz.faults.push_back({1, "must be a list of " + std::to_string(fewest) +
                                  " to " + std::to_string(most) + " questions"});
  for (std::size_t i = 0; list.is_array() && i < list.size(); ++i) {
    read_question(list[i], i < lines.size() ? lines[i] : 1, quiz);
  }
  return quiz;
}

std::string without_markers(const std::string& text) {
  static const std::regex marker("<!--.*?-->");
  return std::regex_replace(text, marker, "");
}

}  // namespace nn
