#include "10_your_digit/exercises/1_silent_or_not/exercise.hpp"

#include <cmath>
#include <string>
#include <vector>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

// Sure of 0.9 and right, 0.3 and wrong, 0.6 right, 0.7 wrong, 0.8 right.
const Matrix five_rows{{0.1, 0.9, 0.2},
                       {0.3, 0.2, 0.1},
                       {0.0, 0.5, 0.6},
                       {0.7, 0.65, 0.1},
                       {0.8, 0.4, 0.3}};
const std::vector<std::size_t> five_labels = {1, 2, 2, 1, 0};

const double largest[] = {0.9, 0.3, 0.6, 0.7, 0.8},
             of_label[] = {0.9, 0.1, 0.6, 0.65, 0.8};

void expect_share(const std::string& what, double found, double truth) {
  nn::expect(found != 0.0 || truth == 0.0 || truth == 1.0,
             what + ": 0 where " + nn::unlike(truth, found) +
                 " is meant; if you divide whole numbers, 3 / 5 is 0");
  nn::expect(std::abs(found - truth) < 1e-9,
             what + ": " + nn::unlike(found, truth) + " where " +
                 nn::unlike(truth, found) + " is meant");
}

void expect_coverage(double threshold, double found, int answered) {
  int above = 0, by_label = 0;
  for (int i = 0; i < 5; ++i) {
    if (largest[i] > threshold) ++above;
    if (of_label[i] >= threshold) ++by_label;
  }
  nn::expect(above == answered || found != above / 5.0,
             "coverage: you leave out an output that is equal to t");
  nn::expect(by_label == answered || found != by_label / 5.0,
             "coverage: you compare the output for the right digit with t, and not "
             "the largest output");
  expect_share("coverage", found, answered / 5.0);
}

void expect_accuracy(double threshold, double found, int answered, int right) {
  nn::expect(!std::isnan(found),
             "accuracy: 0/0 is not a number; it is 1 if no picture is answered");
  const int silent_and_wrong =
      (threshold > 0.3 ? 1 : 0) + (threshold > 0.7 ? 1 : 0);
  const double truth = answered == 0 ? 1.0 : right / double(answered);
  nn::expect(found == truth || found != right / 5.0,
             "accuracy: you divide the right answers by all pictures, and not by "
             "the pictures that are answered");
  nn::expect(
      found == truth || found != (right + silent_and_wrong) / double(answered),
      "accuracy: a picture that is left out counts as a right answer");
  expect_share("accuracy", found, truth);
}

// Of the five pictures, so many are answered, and so many of the answers are right.
void expect_score(double threshold, int answered, int right) {
  const Score found = score(five_rows, five_labels, threshold);
  expect_coverage(threshold, found.coverage, answered);
  expect_accuracy(threshold, found.accuracy, answered, right);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("everything is answered", [] { expect_score(0.0, 5, 3); });
  grader.test_case("three of five are answered", [] { expect_score(0.66, 3, 2); });
  grader.test_case("only right answers are left", [] { expect_score(0.75, 2, 2); });
  grader.test_case("an output that is equal to t", [] {
    expect_score(0.6, 4, 3);
    expect_score(0.9, 1, 1);
  });
  grader.test_case("nothing is answered", [] { expect_score(1.0, 0, 0); });
  grader.test_case("outputs above 1", [] {
    const std::vector<std::size_t> labels = {1, 0};
    const Score found = score({{0.2, 1.07}, {0.1, 1.2}}, labels, 1.0);
    expect_share("coverage", found.coverage, 1.0);
    expect_share("accuracy", found.accuracy, 0.5);
  });
  grader.test_case("four labels for five pictures", [] {
    nn::expect_refusal(
        "4 labels for 5 pictures",
        [] { score(five_rows, std::span(five_labels).first(4), 0.5); }, {"4", "5"});
  });
}

}  // namespace mine
