#include "10_your_digit/exercises/2_choose_the_threshold/exercise.hpp"

#include <limits>
#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Answers = std::vector<Answer>;

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
const Answers five = {
    {0.9, true}, {0.3, false}, {0.6, true}, {0.7, false}, {0.8, true}};

std::string in_words(std::optional<double> threshold) {
  return threshold ? nn::unlike(*threshold, 0.0) : "nothing";
}

// "at 0.7, 2 of 3 answers are right"
std::string share_at(double threshold, const Answers& answers) {
  int passed = 0, right = 0;
  for (const Answer& answer : answers) {
    if (!(answer.confidence >= threshold)) continue;
    ++passed;
    if (answer.right) ++right;
  }
  return "at " + in_words(threshold) + ", " + std::to_string(right) + " of " +
         std::to_string(passed) + " answers are right";
}

void expect_threshold(const Answers& answers, double accuracy,
                      std::optional<double> truth) {
  const std::optional<double> found = least_threshold(answers, accuracy);
  if (found == truth) return;
  const bool too_high = truth && (!found || *found > *truth);
  throw nn::Finding("for the share " + nn::unlike(accuracy, 0.0) + ": " +
                    in_words(found) + " where " + in_words(truth) + " is meant; " +
                    share_at(too_high ? *truth : *found, answers));
}

// Half of them are right; only the surest has a share of 1.
Answers many_answers() {
  Answers answers;
  for (int i = 0; i < 60'000; ++i)
    answers.push_back({(i * 7'919 % 60'000) / 60'000.0, i % 2 == 1});
  return answers;
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("all answers must be right",
                   [] { expect_threshold(five, 1.0, 0.8); });
  grader.test_case("exactly the share", [] {
    expect_threshold({{0.9, true}, {0.8, false}}, 0.5, 0.8);
  });
  grader.test_case("too few are right in between",
                   [] { expect_threshold(five, 0.75, 0.6); });
  grader.test_case("all may be answered", [] { expect_threshold(five, 0.6, 0.3); });
  grader.test_case("the surest is wrong", [] {
    expect_threshold({{0.7, true}, {0.9, false}, {0.8, true}}, 0.6, 0.7);
  });
  grader.test_case("equal confidences", [] {
    expect_threshold({{0.9, true}, {0.8, true}, {0.8, false}}, 1.0, 0.9);
    expect_threshold({{0.8, false}, {0.8, true}, {0.9, true}}, 1.0, 0.9);
    expect_threshold({{0.8, false}, {0.8, true}}, 0.5, 0.8);
  });
  grader.test_case("no threshold is high enough", [] {
    expect_threshold({{0.9, false}, {0.8, true}}, 0.9, std::nullopt);
    expect_threshold({}, 0.5, std::nullopt);
  });
  grader.test_case("confidences of NaN", [] {
    expect_threshold({{not_a_number, false}, {0.9, true}}, 1.0, 0.9);
    expect_threshold({{0.9, false}, {not_a_number, true}}, 0.5, std::nullopt);
  });
  grader.test_case(
      "60,000 answers (after a second, it counts as endless)",
      [] { expect_threshold(many_answers(), 1.0, 59'999 / 60'000.0); }, 1);
}

}  // namespace mine
