#include "06_backpropagation/exercises/1_output_error/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

const double ln3 = std::log(3.0);  // its sigmoid is 3/4

// A mistake that can be told from the number that it gives.
void expect_not(double wrong, double answer, const std::string& mistake) {
  nn::expect(!(std::abs(answer - wrong) < 1e-9),
             "the error: " + nn::unlike(answer, -0.125) +
                 " where -0.125 is meant; " + mistake);
}

void expect_hardly_any(double z, double y) {
  const Matrix delta = output_error({{z}}, {{y}});
  nn::expect_count("rows of the error", delta.rows(), 1);
  nn::expect(std::isfinite(delta(0, 0)),
             "the error for z = " + nn::unlike(z, 0) + " is not a finite number");
  nn::expect(std::abs(delta(0, 0)) < 1e-8,
             "the error for z = " + nn::unlike(z, 0) + " and the target " +
                 nn::unlike(y, 7) + ": " + nn::unlike(delta(0, 0), 0) +
                 " where almost 0 is meant, because the gate is almost shut");
}

// The sums (0, ln 3, -ln 3) with the targets (1, 0, 1), and what mistakes make of
// them.
void expect_three_neurons() {
  const Matrix truth = {{-0.125, 0.140625, -0.140625}};
  Matrix third = truth;
  third *= 1.0 / 3;
  nn::expect_equal(
      "the error", output_error({{0, ln3, -ln3}}, {{1, 0, 1}}), truth,
      {{third, "you divided by the number of neurons, and m counts the examples"},
       {{{-0.125, 0.046875, -0.046875}},
        "the answer is 1 / (1 + e^-z), and you took e^z"},
       {{{0, 0.75 * ln3 * (1 - ln3), 0.75 * ln3 * (1 + ln3)}},
        "the gate is a (1 - a), and you took z (1 - z)"}});
}

// With two examples, a factor of 2 can have two reasons.
void expect_two_examples() {
  const Matrix truth = {{-0.0625, 0.0703125, -0.0703125},
                        {0.0625, -0.0625, -0.0234375}};
  Matrix twice = truth;
  twice *= 2.0;
  nn::expect_equal(
      "the error",
      output_error({{0, ln3, -ln3}, {0, 0, ln3}}, {{1, 0, 1}, {0, 1, 1}}), truth,
      {{twice, "2 times too large: a sum over the batch, or the 2 of the square"}});
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one neuron", [] {
    const Matrix delta = output_error({{0}}, {{1}});
    nn::expect_equal("the error", Matrix(delta.rows(), delta.columns()),
                     Matrix(1, 1));
    const double slope = 1 / (1 + std::exp(-0.5));
    expect_not(-0.5, delta(0, 0), "the gate f'(z) is missing");
    expect_not(-0.5 * slope * (1 - slope), delta(0, 0),
               "the gate is f'(z), and you took f'(a): a is a sigmoid already");
    nn::expect_equal("the error", delta(0, 0), -0.125, 1);
  });
  grader.test_case("one example, three neurons", expect_three_neurons);
  grader.test_case("three examples, one neuron", [] {
    nn::expect_equal("the error", output_error({{0}, {0}, {ln3}}, {{1}, {0}, {0}}),
                     {{-0.125 / 3}, {0.125 / 3}, {0.140625 / 3}}, 3);
  });
  grader.test_case("two examples, three neurons", expect_two_examples);
  grader.test_case("wrong, but saturated", [] {
    expect_hardly_any(40, 0);
    expect_hardly_any(-40, 1);
  });
  grader.test_case("sums of 1,000", [] {
    expect_hardly_any(1000, 0);
    expect_hardly_any(-1000, 1);
  });
  grader.test_case("shapes that differ", [] {
    nn::expect_refusal("output_error",
                       [] { output_error(Matrix(2, 3), Matrix(3, 2)); },
                       {"(2 x 3)", "(3 x 2)"});
  });
}

}  // namespace mine
