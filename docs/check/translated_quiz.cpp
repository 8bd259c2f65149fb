#include "docs/check/translated_quiz.hpp"

#include <algorithm>

#include "common/quiz/quiz.hpp"
#include "common/text.hpp"
#include "docs/check/counting_words.hpp"
#include "docs/check/sections.hpp"

namespace nn {
namespace {

// What every language says in its own words.
std::vector<std::string> texts_of(const Question& question) {
  std::vector<std::string> texts = {question.ask, question.because};
  for (const Choice& choice : question.choices) {
    if (question.number.empty()) texts.push_back(choice.text);
    texts.push_back(choice.misconception);
    texts.push_back(choice.why);
  }
  return texts;
}

// What is the same in every language, a line each, with its name.
std::vector<std::string> rest_of(const Question& question) {
  std::vector<std::string> rest = {
      "answer: " + question.number, "answer: " + std::to_string(question.right),
      "read: " + question.read,     "ask_before: " + std::to_string(question.ask_before),
      "story: " + question.story,   "code: " + joined(question.code, "\n")};
  for (const Choice& choice : question.choices) {
    rest.push_back("read: " + choice.read);
    rest.push_back(std::string("why: ") + (choice.why.empty() ? "none" : "some"));
    if (!question.number.empty()) rest.push_back("wrong number: " + choice.text);
  }
  return rest;
}

std::string words_in(const std::vector<std::string>& texts) { return joined(texts, "\n"); }

void check_numbers(const Page& file, const Question& there, const Question& here, Report& report) {
  const std::string english = words_in(texts_of(there));
  std::set<std::string> known = digits_in(english);
  const auto digits = digits_in(words_in(texts_of(here)));
  for (const std::string& number : known) {
    if (digits.count(number) == 0) report.add(file, here.line, "the number " + number + " is missing");
  }
  known.merge(counted_in_words(english));
  for (const std::string& number : digits) {
    if (known.count(number) == 0) report.add(file, here.line, "the English question has no number " + number);
  }
}

// The field "en" stands on a line of its own, before "ask".
Remedy remedy(const Page& file, const Question& question, const Hashes& now) {
  const std::string field = "\"en\": \"" + now.english + " zh " + now.chinese + "\"";
  const std::size_t ask = [&] {
    std::size_t at = 0;
    for (std::size_t line = 1; line < question.line; ++line) at = file.text.find('\n', at) + 1;
    return file.text.find('"', at);
  }();
  const std::size_t before = file.text.rfind('{', ask), old = file.text.rfind("\"en\":", ask);
  if (question.stamp.empty() || old == std::string::npos || old < before)
    return {{ask, ask}, field + ",\n    "};
  return {{old, file.text.find(',', old)}, field};
}

void check_stamp(const Translation& translation, std::size_t i, const Question& there, const Question& here,
                 const std::string& still_true, Report& report) {
  const Page& file = translation.chinese;
  const Hashes now{hash_of(words_in(texts_of(there))), hash_of(words_in(texts_of(here)))};
  const std::string address = file.name + "#" + std::to_string(i + 1);
  const StampFault fault = fault_of(stamp_in("en " + here.stamp), now, address, still_true);
  if (fault.words.empty()) return;
  report.add(file, here.line, fault.words,
             fault.may_be_renewed ? std::optional(remedy(file, here, now)) : std::nullopt);
}

void check_question(const Translation& translation, std::size_t i, const Question& there,
                    const Question& here, Report& report) {
  const auto rest = rest_of(there), own = rest_of(here);
  const auto [one, other] = std::ranges::mismatch(own, rest);
  if (one != own.end() || other != rest.end())
    report.add(translation.chinese, here.line,
               "question " + std::to_string(i + 1) +
                   " differs from the English one: " + (one == own.end() ? "choices are missing" : *one));
  check_numbers(translation.chinese, there, here, report);
}

}  // namespace

void check_translated_quiz(const Translation& translation, const std::string& still_true, Report& report) {
  const Quiz english = parse_quiz(translation.english.text), chinese = parse_quiz(translation.chinese.text);
  if (!english.faults.empty() || !chinese.faults.empty()) return;  // they are said elsewhere
  if (english.questions.size() != chinese.questions.size())
    return report.add(translation.chinese, 1,
                      "has " + counted(chinese.questions.size(), "question") + ", and the English quiz " +
                          std::to_string(english.questions.size()));
  for (std::size_t i = 0; i < chinese.questions.size(); ++i) {
    check_question(translation, i, english.questions[i], chinese.questions[i], report);
    check_stamp(translation, i, english.questions[i], chinese.questions[i], still_true, report);
  }
}

}  // namespace nn
