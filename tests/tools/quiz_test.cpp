// Quizzes: what a quiz.json may say, what counts as an answer, and how the terminal asks.
#include "common/quiz/quiz.hpp"

#include <sstream>

#include "common/story/options.hpp"
#include "common/text.hpp"
#include "common/wrapped.hpp"
#include "common/written_number.hpp"
#include "docs/check/words.hpp"
#include "docs/quiz/ask.hpp"
#include "docs/quiz/chapters.hpp"
#include "support/tree.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(quiz)

namespace {

const std::string choice = R"({
  "ask": "What does `f` do?",
  "code": ["int f();"],
  "choices": [
    {"text": "It adds.", "misconception": "A sum.", "why": "It does not.", "read": "#the-idea"},
    {"text": "It doubles."}
  ],
  "answer": 2,
  "because": "See the code.",
  "read": "#the-idea"
})";

const std::string number = R"({
  "ask": "How many?",
  "answer": "0.133225<!-- = printed by 01_neuron: cost -->",
  "wrong": [{"text": "0.115", "misconception": "Promised is got.", "read": "04-x.md#one-step"}],
  "because": "Count them.",
  "read": "#run-it"
})";

// Five questions, the first two of them these.
std::string five(const std::string& first = choice, const std::string& second = number) {
  return "[" + joined(std::vector<std::string>{first, second, choice, choice, number}, ",\n") + "]\n";
}

// What is wrong with five questions whose first two have this in place of that: "3: words".
std::string faults(const std::string& what, const std::string& with) {
  std::string told;
  for (const QuizFault& fault :
       parse_quiz(five(replaced(choice, what, with), replaced(number, what, with))).faults)
    told += std::to_string(fault.line) + ": " + fault.words + "\n";
  return told;
}

std::string asked(const std::string& input, Score* score = nullptr) {
  std::istringstream in(input);
  std::ostringstream out;
  const Score own = ask(parse_quiz(five()), "docs/01-neuron.md", in, out);
  if (score) *score = own;
  return out.str();
}

bool has(const std::string& text, const std::string& words) { return text.find(words) != std::string::npos; }

}  // namespace

BOOST_AUTO_TEST_CASE(sound_file_is_read_and_readers_see_no_markers) {
  const Quiz read = parse_quiz(five());
  BOOST_TEST(read.faults.empty());
  BOOST_REQUIRE(read.questions.size() == 5u);
  BOOST_TEST(read.questions[0].right == 1u);
  BOOST_TEST(read.questions[0].choices[0].misconception == "A sum.");
  BOOST_TEST(read.questions[0].line == 2u);
  BOOST_TEST(read.questions[1].number == "0.133225");
  BOOST_TEST(read.questions[1].line == 13u);
}

BOOST_AUTO_TEST_CASE(each_broken_rule_is_told_with_its_line) {
  const auto broken = [](const std::string& what, const std::string& with, const std::string& words) {
    BOOST_TEST(has(faults(what, with), words), "'" << with << "' is told as: " << faults(what, with));
  };
  BOOST_TEST(faults("nothing", "changed") == "");
  broken("\"because\": \"See", "\"becuase\": \"See", "2: the question has an unknown field: becuase");
  broken("\"why\"", "\"reason\"", "2: choice 1 has an unknown field: reason");
  broken("\"answer\": 2", "\"answer\": 3", "2: answer must be a number from 1 to 2");
  broken("\"answer\": 2", "\"answer\": 0", "2: answer must be a number from 1 to 2");
  broken("\"answer\": 2", "\"answer\": 1", "2: choice 1 is the answer, but has a misconception");
  broken("\"answer\": 2", "\"answer\": 1", "2: choice 2 has no misconception");
  broken("\"misconception\": \"A sum.\", ", "", "2: choice 1 has no misconception");
  broken(", \"read\": \"#the-idea\"}", "}", "2: choice 1 has no read");
  broken(", \"read\": \"04-x.md#one-step\"", "", "13: wrong number 1 has no read");
  broken("\"misconception\": \"Promised is got.\", ", "", "13: wrong number 1 has no misconception");
  broken("04-x.md#one-step", "chapter 04", "13: wrong number 1: read is a section");
  broken("<!-- = printed by 01_neuron: cost -->", "", "13: the number needs a marker");
  broken("\"0.115\"", "\"0.13323\"", "13: wrong number 1 counts as right");
  broken("\"0.115\"", "\"many\"", "13: wrong number 1 is not a number");
  broken("0.133225<", "many<", "13: answer must be a number");
  broken("How many?", "Which of these is not true?", "13: do not ask for what is not true");
  broken("How many?", "What is $x$?", "13: the question, ask: write this as `code`: $");
  broken("How many?", "What is (6.1)?", "13: the question, ask: no numbers of equations");
  broken("\"Count them.\"", "\"\"", "13: the question: because must be a text");
  broken("\"int f();\"", "7", "2: code must be a list of lines");
}

BOOST_AUTO_TEST_CASE(file_that_is_no_list_of_questions_is_told) {
  BOOST_TEST(parse_quiz("[\n{,\n").faults.at(0).line == 2u);
  BOOST_TEST(has(parse_quiz("[\n{,\n").faults.at(0).words, "is not JSON"));
  BOOST_TEST(has(parse_quiz("{}").faults.at(0).words, "a list of 5 to 8 questions"));
  BOOST_TEST(has(parse_quiz("[" + choice + "]").faults.at(0).words, "a list of 5 to 8 questions"));
  BOOST_TEST(has(parse_quiz("[1, 2, 3, 4, 5]").faults.at(0).words, "a question is"));
}

BOOST_AUTO_TEST_CASE(number_may_be_rounded_but_not_to_one_digit) {
  for (const char* given : {"0.133225", "0.13", "0.1332", ".133225", "1.33225e-1"})
    BOOST_TEST(means_number(given, "0.133225"), given);
  for (const char* given : {"0.1", "0.14", "0.133226", "-0.133225", "", "x", "0.13x"})
    BOOST_TEST(!means_number(given, "0.133225"), given);
  BOOST_TEST(means_number("13002", "13,002"));
  BOOST_TEST(means_number("\u22122", "-2.00"));
  BOOST_TEST(means_number("95%", "95.01"));
  BOOST_TEST(!means_number("-0.5", "0"));
  BOOST_TEST(!means_number("1", "0.99"));
}

BOOST_AUTO_TEST_CASE(right_and_wrong_answers_are_explained_and_counted) {
  Score score;
  const std::string told = asked("1\n0.115\n2\n7\nx\n2\n5\n", &score);
  BOOST_TEST(has(told, "1/5  What does `f` do?\n\n      int f();\n\n   1) It adds.\n   2) It doubles.\n"));
  BOOST_TEST(has(told,
                 "Perhaps you think: \"A sum.\" It does not.\n   Read: docs/01-neuron.md#the-idea\n"
                 "   The answer is: 2) It doubles.\n   See the code.\n"));
  BOOST_TEST(has(told, "\"Promised is got.\"\n   Read: docs/04-x.md#one-step\n   The answer is: 0.133225\n"));
  BOOST_TEST(has(told, "Right. See the code."));
  BOOST_TEST(has(told, "Please answer with a number from 1 to 2"));
  BOOST_TEST(has(told, "No.\n   Read: docs/01-neuron.md#run-it\n   The answer is: 0.133225\n"));
  BOOST_TEST(told.ends_with("\n2 of 5 right.\n"));
  BOOST_TEST(score.right == 2u);
  BOOST_TEST(score.asked == 5u);
}

BOOST_AUTO_TEST_CASE(quiz_may_be_left_and_questions_skipped) {
  BOOST_TEST(asked("").ends_with("\n0 of 0 right, 5 questions not answered.\n"));
  BOOST_TEST(asked("2\n\n").ends_with("\n1 of 1 right, 4 questions not answered.\n"));
  BOOST_TEST(asked("2\nq\n2\n").ends_with("\n1 of 1 right, 4 questions not answered.\n"));
  BOOST_TEST(asked("2").ends_with("\n1 of 1 right, 4 questions not answered.\n"));  // no line end
}

BOOST_AUTO_TEST_CASE(list_gives_no_answer_away) {
  std::ostringstream out;
  list(parse_quiz(five()), out);
  BOOST_TEST(has(out.str(), "2/5  How many?"));
  BOOST_TEST(!has(out.str(), "0.133225"));
  BOOST_TEST(!has(out.str(), "See the code."));
}

BOOST_AUTO_TEST_CASE(chapter_is_found_by_number_and_name) {
  const Tree tree;
  BOOST_CHECK_THROW(quiz_of(tree.source(), "01"), UsageError);
  tree.write("chapters/01_neuron/quiz.json", five());
  for (const char* name : {"1", "01", "01_neuron", "neuron"})
    BOOST_TEST(quiz_of(tree.source(), name).page == "docs/01-neuron.md", name);
  BOOST_CHECK_THROW(quiz_of(tree.source(), "02"), UsageError);
  BOOST_TEST(read_quiz(tree.source(), "chapters/01_neuron/quiz.json").questions.size() == 5u);
  tree.write("chapters/01_neuron/quiz.json", "[]");
  BOOST_CHECK_EXCEPTION(read_quiz(tree.source(), "chapters/01_neuron/quiz.json"), std::runtime_error,
                        says("chapters/01_neuron/quiz.json:1: must be a list of 5 to 8 questions"));
}

BOOST_AUTO_TEST_CASE(no_line_begins_like_a_list) {
  BOOST_TEST(wrapped("one two three", 7, "") == "one two\nthree\n");
  BOOST_TEST(wrapped("one two three", 9, "* ") == "* one two\n  three\n");
  BOOST_TEST(wrapped("seven - 2. of it", 7, "") == "seven - 2.\nof it\n");
}

BOOST_AUTO_TEST_CASE(a_question_may_be_asked_before_an_act) {
  const std::string read = "\"read\": \"#run-it\"";
  BOOST_TEST(faults(read, read + ", \"ask_before\": 3") == "");
  const auto finds = [&](const std::string& with, const std::string& words) {
    BOOST_TEST((faults(read, read + with).find(words) != std::string::npos), words);
  };
  finds(", \"ask_before\": 0", "ask_before must be the number of an act, from 1 to 99");
  finds(", \"ask_before\": \"3\"", "ask_before must be the number of an act");
  BOOST_TEST((faults("01_neuron: cost", "01_neuron --bias 1: cost").find("ask_before") == std::string::npos));
  const Quiz quiz = parse_quiz(five(choice, replaced(number, read, read + ", \"ask_before\": 3")));
  BOOST_TEST(quiz.questions.at(1).ask_before == 3u);
  BOOST_TEST(quiz.questions.at(0).ask_before == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
