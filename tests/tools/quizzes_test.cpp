// A chapter's quiz beside its page: sections to read, the folded form, and numbers that programs print.
#include "docs/check/quizzes.hpp"

#include "docs/check/check.hpp"
#include "docs/check/numbers.hpp"
#include "docs/check/words.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(quizzes)

namespace {

const std::string file_name = "chapters/01_neuron/quiz.json", page_name = "docs/01-neuron.md";

std::string questions() {
  const std::string each = R"({
  "ask": "How many?",
  "answer": "0.25<!-- = printed by 01_neuron: cost -->",
  "wrong": [{"text": "4", "misconception": "The inverse.", "read": "02-layer.md#the-layer"}],
  "because": "A quarter is 0.50<!-- = 01_slide a cost[1] * 2 -->.",
  "read": "#run-it"
})";
  return "[" + each + ",\n" + each + ",\n" + each + ",\n" + each + ",\n" + each + "]\n";
}

const std::string empty_page =
    "# 01\n\n## Run it\n\n## Quiz\n\n<!-- quiz -->\n<!-- end of quiz -->\n\n## Exercises\n";

std::vector<Page> pages(const std::string& own) {
  return {parse_page(page_name, own), parse_page("docs/02-layer.md", "# 02\n\n## The layer\n")};
}

Report checked(const std::vector<Page>& all, const std::string& text) {
  Report report;
  check_quiz(parse_page(file_name, text), all, report);
  return report;
}

std::string written(const std::string& text) {
  const std::vector<Page> all = pages(text);
  return mended(all[0], checked(all, questions()).drifts);
}

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_CASE(page_gets_the_folded_form_and_then_agrees) {
  const std::string told_first = told(checked(pages(empty_page), questions()));
  BOOST_TEST(told_first == "docs/01-neuron.md:8: differs from the quiz of its chapter\n");
  const std::string page = written(empty_page);
  BOOST_TEST(has(page,
                 "**Question 1.** How many?\n\n<details><summary>Answer</summary>\n\n"
                 "**0.25.** A quarter is 0.50. ([Run it](#run-it))\n\n"
                 "* Not 4: \u201cThe inverse.\u201d ([The layer](02-layer.md#the-layer))\n\n</details>\n"));
  BOOST_TEST(has(page, "<!-- end of quiz -->\n\n## Exercises\n"));
  BOOST_TEST(told(checked(pages(page), questions())) == "");
  BOOST_TEST(written(replaced(page, "How many?", "How much?")) == page);
}

BOOST_AUTO_TEST_CASE(page_without_the_markers_and_markers_without_a_quiz_are_told) {
  BOOST_TEST(has(told(checked(pages("# 01\n\n## Run it\n"), questions())),
                 "01-neuron.md:1: does not show the quiz"));
  Report report;
  check_quiz_markers(parse_page(page_name, empty_page), {}, report);
  BOOST_TEST(has(told(report), "docs/01-neuron.md:7: the chapter of this page has no quiz.json"));
}

BOOST_AUTO_TEST_CASE(section_that_is_not_there_is_told) {
  const std::string page = written(empty_page);
  const auto found = [&](const std::string& what, const std::string& with) {
    return told(checked(pages(page), replaced(questions(), what, with)));
  };
  BOOST_TEST(
      has(found("#run-it", "#run-off"), "quiz.json:2: read #run-off: docs/01-neuron.md has no such section"));
  BOOST_TEST(has(found("#the-layer", "#no-layer"), "docs/02-layer.md has no such section"));
  BOOST_TEST(has(found("02-layer.md", "03-layer.md"), "docs/03-layer.md has no such section"));
}

BOOST_AUTO_TEST_CASE(chapter_without_a_page_keeps_its_questions) {
  const std::vector<Page> others = {parse_page("docs/02-layer.md", "# 02\n\n## The layer\n")};
  BOOST_TEST(told(checked(others, questions())) == "");
  BOOST_TEST(has(told(checked({}, questions())), "docs/02-layer.md has no such section"));
}

BOOST_AUTO_TEST_CASE(fault_of_the_file_is_a_drift_of_the_file) {
  const std::string told_faults =
      told(checked(pages(empty_page), replaced(questions(), "\"because\"", "\"why\"")));
  BOOST_TEST(has(told_faults, "chapters/01_neuron/quiz.json:2: the question has an unknown field: why"));
  BOOST_TEST(!has(told_faults, "differs"));
}

BOOST_AUTO_TEST_CASE(number_to_guess_that_the_story_does_not_print_is_told) {
  const std::string mark = "printed by 01_neuron: cost", answer = "\"answer\"";
  const std::string to_guess = replaced(questions(), answer, "\"ask_before\": 2,\n  " + answer);
  const auto found = [&](const std::string& with) {
    return told(checked(pages(empty_page), replaced(to_guess, mark, with)));
  };
  const std::string needed = "quiz.json:2: ask_before needs an answer that ";
  BOOST_TEST(!has(found(mark), "ask_before"));
  BOOST_TEST(has(found("printed by 01_neuron --bias 1: cost"), needed + "is printed by the story"));
  BOOST_TEST(has(found("01_slide a cost[1]"), needed + "is printed by the story"));
  BOOST_TEST(
      has(found("printed by 02_layer: cost"), needed + "01_neuron prints without options, not 02_layer"));
}

BOOST_AUTO_TEST_CASE(number_that_is_no_longer_printed_is_told) {
  const Page quiz = parse_page(file_name, questions());
  const auto told_by = [&](const std::string& line) {
    Report report;
    check_printed_numbers(quiz, {{"01_neuron", {{line}, ""}}}, report);
    return told(report);
  };
  BOOST_TEST(told_by("the cost 0.25") == "");
  BOOST_TEST(has(told_by("the cost 0.35"), "quiz.json:3: 0.25 does not follow in what 01_neuron prints"));
  BOOST_TEST(has(told_by("the end"), "01_neuron prints no line with: cost"));
}

BOOST_AUTO_TEST_CASE(whole_check_reads_quizzes_and_rewrites_page_and_numbers) {
  const Tree tree;
  tree.write("docs/02-layer.md", "# 02\n\n## The layer\n");
  tree.write(page_name, empty_page);
  tree.write(file_name, replaced(questions(), "0.50<", "0.60<"));
  const Places places{tree.source().string(), "", ""};
  const auto check = [&](bool write) {
    const Pages all = pages_to_check(places, "01-neuron");
    const Report report = check_what_stands_still(all, places);
    if (write) rewrite(all, places, report);
    return told(report);
  };
  BOOST_TEST(has(check(true), "quiz.json:5: 0.60 is 0.5 in 01_slide a cost[1] * 2"));
  BOOST_TEST(!has(check(false), "quiz"));  // the page shows the number that was mended
  BOOST_TEST(has(read_text(tree.source() / page_name), "A quarter is 0.50."));
  BOOST_TEST(calls_of({parse_page(file_name, questions())}, Calls::stories).count("01_neuron") == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
