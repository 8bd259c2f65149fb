// A quiz in Chinese beside the English one, and the page that shows it.
#include "docs/check/translated_quiz.hpp"

#include "docs/check/quizzes.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(translated_quiz)

namespace {

std::string five_times(const std::string& question) {
  return "[" + question + ",\n" + question + ",\n" + question + ",\n" + question + ",\n" + question + "]\n";
}

const std::string english = five_times(R"({
  "ask": "How many of two?",
  "choices": [
    {"text": "All.", "misconception": "Few is more.", "why": "It is not.", "read": "#run-it"},
    {"text": "0.25 of them."}
  ],
  "answer": 2,
  "because": "It says so.",
  "read": "02-layer.md#the-layer"
})");

const std::string chinese = five_times(R"({
  "ask": "2 个里有几个？",
  "choices": [
    {"text": "全部。", "misconception": "少就是多。", "why": "不是。", "read": "#run-it"},
    {"text": "其中的 0.25。"}
  ],
  "answer": 2,
  "because": "就是这么说的。",
  "read": "02-layer.md#the-layer"
})");

const std::string own_name = "chapters/01_neuron/quiz.zh.json";

Report checked(const std::string& source, const std::string& text, const std::string& still = "") {
  Report report;
  check_translated_quiz({parse_page("chapters/01_neuron/quiz.json", source), parse_page(own_name, text)},
                        still, report);
  return report;
}

std::string found(const std::string& source, const std::string& text, const std::string& still = "") {
  return replaced(told(checked(source, text, still)), own_name + ":", "");
}

std::string written(const std::string& source, const std::string& text, const std::string& still = "") {
  return mended(parse_page(own_name, text), checked(source, text, still).drifts);
}

std::string first_changed(const std::string& text, const std::string& what, const std::string& with) {
  std::string changed = text;
  return changed.replace(changed.find(what), what.size(), with);
}

}  // namespace

BOOST_AUTO_TEST_CASE(questions_get_stamps_and_keep_them) {
  const std::string stamped = written(english, chinese);
  BOOST_TEST(found(english, chinese).starts_with("2: no stamp yet: ./learn docs --write\n"));
  BOOST_TEST(found(english, stamped) == "");
  BOOST_TEST(written(english, stamped) == stamped);
  const std::string changed = first_changed(english, "It says so.", "We say so.");
  BOOST_TEST(
      found(changed, stamped) ==
      "3: the English has changed, and this has not: translate what is new, or say ./learn docs --still " +
          own_name + "#1\n");
  BOOST_TEST(found(changed, written(changed, stamped, own_name + "#1")) == "");
  const std::string translated = first_changed(stamped, "就是这么说的", "我们就是这么说的");
  BOOST_TEST(found(changed, written(changed, translated)) == "");
}

BOOST_AUTO_TEST_CASE(only_words_may_differ) {
  const std::string stamped = written(english, chinese);
  const auto with = [&](const std::string& what, const std::string& instead) {
    return found(english, first_changed(stamped, what, instead));
  };
  BOOST_TEST(with("\"#run-it\"", "\"#idea\"") == "3: question 1 differs from the English one: read: #idea\n");
  BOOST_TEST(with(", \"why\": \"不是。\"", "")
                 .starts_with("3: question 1 differs from the English one: why: none\n"));
  BOOST_TEST(with("0.25", "0.5")
                 .starts_with("3: the number 0.25 is missing\n3: the English question has no number 0.5\n"));
  BOOST_TEST(with("\"answer\": 2", "\"answer\": 1") ==
             "");  // a fault of the file itself, which check_quiz tells
  BOOST_TEST(found(first_changed(english, "\"ask\"", "\"code\": [\"a\"], \"ask\""), stamped)
                 .starts_with("3: question 1 differs from the English one: code: \n"));
}

BOOST_AUTO_TEST_CASE(page_shows_the_quiz_in_its_language_with_its_own_headings) {
  const std::vector<Page> pages = {
      parse_page("docs/01-neuron.md", "# 01\n\n## Run it\n"),
      parse_page("docs/02-layer.md", "# 02\n\n## The layer\n"),
      parse_page("docs/zh/01-neuron.md", "# 01\n\n## 跑起来\n\n<!-- quiz -->\n<!-- end of quiz -->\n"),
      parse_page("docs/zh/02-layer.md", "# 02\n\n## 层\n")};
  Report report;
  check_quiz(parse_page(own_name, written(english, chinese)), pages, report);
  BOOST_TEST(told(report) == "docs/zh/01-neuron.md:6: differs from the quiz of its chapter\n");
  const std::string page = mended(pages[2], report.drifts);
  BOOST_TEST(
      page.find("**问题 1**。2 个里有几个？\n\n1. 全部。\n2. 其中的 0.25。\n\n"
                "<details><summary>答案</summary>\n\n**答案 2**。就是这么说的。（[层](02-layer.md#层)）\n\n"
                "* 不选 1：“少就是多。”不是。（[跑起来](#跑起来)）\n\n</details>\n") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
