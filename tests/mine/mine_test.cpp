#include <algorithm>
#include <cmath>
#include <sstream>

#include "common/grading/expect.hpp"
#include "docs/mine/digits_stage.hpp"
#include "docs/mine/findings.hpp"
#include "docs/mine/mistakes.hpp"
#include "docs/mine/stages.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// A square network, in which no shape gives a mistake away, and batches of which the last is short.
Problem square_problem(std::uint32_t seed) {
  Engine engine(seed);
  Problem problem = random_problem({3, 3, 3}, {4, 4, 3}, engine);
  problem.rate = 1.5;
  return problem;
}

// What a program prints that shows six digits only.
Numbers rounded(Numbers numbers) {
  for (double& number : numbers) {
    std::ostringstream text;
    text << number;
    number = std::stod(text.str());
  }
  return numbers;
}

std::string refused(const std::string& printed, std::size_t count) {
  try {
    numbers_printed(printed, count);
    return "";
  } catch (const Finding& finding) {
    return finding.what();
  }
}

bool begins(const std::string& text, const std::string& words) { return text.starts_with(words); }

}  // namespace

BOOST_AUTO_TEST_SUITE(mine)

BOOST_AUTO_TEST_CASE(without_a_mistake_the_plain_loops_give_what_the_chapters_give) {
  const Problem problem = square_problem(1);
  BOOST_TEST(alike(answers_with(Mistake::none, problem), right_answers(problem)));
  BOOST_TEST(alike(slopes_with(Mistake::none, problem), right_slopes(problem)));
  BOOST_TEST(alike(knobs_with(Mistake::none, problem), right_knobs(problem)));
  BOOST_TEST(finding_in_answers(rounded(right_answers(problem)), problem) == "");
  BOOST_TEST(finding_in_slopes(rounded(right_slopes(problem)), problem) == "");
  BOOST_TEST(finding_in_knobs(rounded(right_knobs(problem)), problem) == "");
  BOOST_TEST(finding_in_cost(rounded({right_cost(problem)}), problem) == "");
}

BOOST_AUTO_TEST_CASE(every_mistake_is_called_by_its_name) {
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    const Problem problem = square_problem(seed);
    for (const Mistake mistake : mistakes_in_answers()) {
      if (mistake == Mistake::rows_too_long) continue;  // a square table has no such rows
      const std::string found = finding_in_answers(rounded(answers_with(mistake, problem)), problem);
      BOOST_TEST(begins(found, words_for(mistake)), found << " is not: " << words_for(mistake));
    }
    for (const Mistake mistake : mistakes_in_slopes()) {
      if (mistake == Mistake::rows_too_long) continue;
      const std::string found = finding_in_slopes(rounded(slopes_with(mistake, problem)), problem);
      BOOST_TEST(begins(found, words_for(mistake)), found << " is not: " << words_for(mistake));
    }
    for (const Mistake mistake : mistakes_in_steps()) {
      if (mistake == Mistake::rows_too_long) continue;
      const Numbers wrong = rounded(knobs_with(mistake, problem));
      const bool same = mistake == Mistake::no_slopes_of_biases;  // as if the biases did not move
      if (same || !std::ranges::all_of(wrong, [](double each) { return std::isfinite(each); })) continue;
      const std::string found = finding_in_knobs(wrong, problem);
      BOOST_TEST(begins(found, words_for(mistake)), found << " is not: " << words_for(mistake));
    }
  }
}

BOOST_AUTO_TEST_CASE(rows_of_the_wrong_length_show_in_a_layer_that_is_not_square) {
  Engine engine(1);
  const Problem layer = random_problem({2, 3}, {4}, engine);
  const std::string found = finding_in_answers(answers_with(Mistake::rows_too_long, layer), layer);
  BOOST_TEST(begins(found, words_for(Mistake::rows_too_long)), found);
  for (const std::vector<std::size_t>& sizes : {std::vector<std::size_t>{4, 2}, {2, 3, 1}, {3, 3}})
    BOOST_TEST(answers_with(Mistake::rows_too_long, random_problem(sizes, {4}, engine)).empty());
}

BOOST_AUTO_TEST_CASE(mistakes_of_whole_numbers_and_of_nudging_are_known) {
  BOOST_TEST(begins(finding_in_sum({2.0, 0.880797}, 2.3, 2.0), "z is a whole number"));
  const Problem problem = square_problem(1);
  BOOST_TEST(begins(finding_in_cost({0.0}, problem), "it is 0"));
  Numbers slopes = right_slopes(problem);
  for (double& slope : slopes) slope *= 2.0;
  BOOST_TEST(begins(finding_in_nudged_slopes(rounded(slopes), problem), "2 times too large: divide by 2h"));
  BOOST_TEST(begins(finding_in_slopes(rounded(slopes), problem), "2 times too large: the 2 of the square"));
  for (double& slope : slopes) slope *= 5e-11;
  BOOST_TEST(begins(finding_in_nudged_slopes(rounded(slopes), problem), "far too small"));
}

BOOST_AUTO_TEST_CASE(an_unknown_mistake_is_at_least_shown) {
  const Problem problem = square_problem(1);
  Numbers slopes = right_slopes(problem);
  slopes[4] += 1.0;
  const std::string found = finding_in_slopes(slopes, problem);
  BOOST_TEST(begins(found, "layer 0 weights: only the number at (1, 1) is wrong; number 5 of 24 is "), found);
  Numbers answers = right_answers(problem);
  answers[3] = 7.0;
  BOOST_TEST(finding_in_answers(answers, problem).find("number 4 of 12 is 7 where") != std::string::npos);
  BOOST_TEST(begins(finding_in_knobs(problem.knobs, problem), "the knobs have not moved"));
}

BOOST_AUTO_TEST_CASE(slopes_in_another_order_or_of_another_cost_are_known) {
  const Problem problem = square_problem(1);
  Numbers slopes = right_slopes(problem);
  Numbers mixed(slopes.begin(), slopes.begin() + 9);
  mixed.insert(mixed.end(), slopes.begin() + 12, slopes.begin() + 21);
  mixed.insert(mixed.end(), slopes.begin() + 9, slopes.begin() + 12);
  mixed.insert(mixed.end(), slopes.begin() + 21, slopes.end());
  BOOST_TEST(begins(finding_in_slopes(mixed, problem), "the order is another"));
  for (double& slope : slopes) slope *= 2.0 / 3.0;
  BOOST_TEST(begins(finding_in_slopes(slopes, problem), "the slopes of (4.3)"));
}

BOOST_AUTO_TEST_CASE(what_is_printed_must_be_numbers) {
  BOOST_TEST((numbers_printed(" 1 -2.5e-3\n+3\r\n", 3) == Numbers{1.0, -0.0025, 3.0}));
  BOOST_TEST(refused("1 inf", 2) == "number 2 is 'inf', not a finite number");
  BOOST_TEST(begins(refused("0,5", 1), "it prints '0,5' where a number is meant"));
  BOOST_TEST(begins(refused("\x1b[31m5", 1), "it prints '\\u001b[31m5' where a number is meant"));
  BOOST_TEST(begins(refused("+-3", 1), "it prints '+-3'"));
  BOOST_TEST(refused("1 2", 1) == "it prints 2 numbers, and 1 is asked for");
}

// Most of them have square tables, so that a transpose shows, and batches of an odd size.
BOOST_AUTO_TEST_CASE(a_seed_gives_the_same_questions_and_another_seed_gives_others) {
  for (const Stage& stage : stages()) {
    Engine one(1), again(1), other(2);
    const auto first = stage.questions(one), second = stage.questions(again), third = stage.questions(other);
    BOOST_TEST(first.size() >= 2u);
    BOOST_TEST(first.back().text == second.back().text);
    BOOST_TEST(first.back().text != third.back().text);
    for (const Question& question : first) {
      BOOST_TEST(question.text.starts_with(stage.name + "\n"));
      BOOST_TEST(question.right.size() == question.count);
      BOOST_TEST(question.finding(question.right) == "");
    }
  }
}

BOOST_AUTO_TEST_CASE(a_program_that_reads_too_few_digits_hears_why) {
  std::vector<std::uint8_t> truth(10000);
  for (std::size_t i = 0; i < truth.size(); ++i) truth[i] = static_cast<std::uint8_t>(i * i % 10);
  const Bound bound{9400, "94 % of these"};
  const auto found = [&](auto answer) {
    Numbers answers;
    for (std::size_t i = 0; i < truth.size(); ++i) answers.push_back(static_cast<double>(answer(i)));
    return finding_in_digits(answers, truth, bound);
  };
  const auto has = [](const std::string& text, const char* words) {
    BOOST_TEST(text.find(words) != std::string::npos, text << " has not: " << words);
  };
  const auto wrong_at = [&](std::size_t i) { return (truth[i] + 3) % 10; };
  BOOST_TEST(found([&](std::size_t i) { return i % 20 == 0 ? wrong_at(i) : truth[i]; }) == "");
  has(found([&](std::size_t i) { return i % 10 == 0 ? wrong_at(i) : truth[i]; }),
      "it reads 9,000 of 10,000 (90.00%), and 9,400 are asked for, 94 % of these; ");
  has(found([&](std::size_t i) { return truth[i]; }), "does the program print the labels?");
  has(found([&](std::size_t i) { return truth[i] + 1; }), "answer 4 is 10, not a digit");
  has(found([&](std::size_t i) { return (truth[i] + 1) % 10; }),
      "if you subtract 1: do the digits begin with 0?");
  has(found([&](std::size_t) { return 3; }), "all answers are 3");
  has(found([&](std::size_t i) { return i / 7 % 10; }),
      "do pictures and labels not stay together when you shuffle");
  has(found([&](std::size_t i) { return truth[i] == 9 ? 4 : truth[i]; }),
      "it never answers 2, 3, 7, 8, 9: do the knobs begin at random");
  has(found([&](std::size_t i) { return i % 2 == 0 ? truth[i] : i / 2 % 10; }), "are the pixels right?");
}

BOOST_AUTO_TEST_SUITE_END()
