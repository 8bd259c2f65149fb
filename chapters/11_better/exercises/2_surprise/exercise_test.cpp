#include "11_better/exercises/2_surprise/exercise.hpp"

#include <cmath>
#include <numbers>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using std::numbers::ln2;

// Three examples of four classes; the second is not sure what it is.
const Matrix sums{
    {0.5, -1.0, 2.0, 0.0}, {1.0, 1.5, -0.5, 0.2}, {-2.0, 0.3, 0.1, 1.2}};
const Matrix targets{{0, 0, 1, 0}, {0.7, 0.1, 0.1, 0.1}, {1, 0, 0, 0}};

// The slopes of the answer's own cost, by nudging each sum.
Matrix nudged_slopes() {
  constexpr double h = 1e-5;
  Matrix z = sums, slopes = sums;
  for (std::size_t i = 0; i < z.size(); ++i) {
    z.values()[i] = sums.values()[i] + h;
    const double above = surprise(z, targets);
    z.values()[i] = sums.values()[i] - h;
    const double below = surprise(z, targets);
    z.values()[i] = sums.values()[i];
    slopes.values()[i] = (above - below) / (2 * h);
  }
  return slopes;
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("the cost of one example", [] {
    const double cost = surprise({{0, 0, ln2}}, {{0, 0, 1}});
    nn::expect(std::abs(cost - (ln2 - 2 * std::log(0.75))) > 1e-9,
               "cost: you add (1 - y) ln(1 - p), which belongs to sigmoid outputs");
    nn::expect_equal("cost", cost, ln2);
  });
  grader.test_case("the cost of two examples", [] {
    const double cost =
        surprise({{0, 0, ln2}, {0, 0, ln2}}, {{0, 0, 1}, {1, 0, 0}});
    nn::expect_equal("cost", cost, 1.5 * ln2, 2);
  });
  grader.test_case("a target that is shared out", [] {
    nn::expect_equal("cost", surprise({{0, 0, ln2}}, {{0.5, 0, 0.5}}), 1.5 * ln2);
  });
  grader.test_case("sums of 1,000", [] {
    const Matrix z{{1000, 0, 0}}, y{{0, 1, 0}};
    nn::expect_equal("cost", surprise(z, y), 1000.0);
    nn::expect_equal("slopes", surprise_slopes(z, y), {{1, -1, 0}});
  });
  grader.test_case("the slopes of one example", [] {
    nn::expect_equal("slopes", surprise_slopes({{0, 0, ln2}}, {{0, 0, 1}}),
                     {{0.25, 0.25, -0.5}});
  });
  grader.test_case("the slopes of two examples", [] {
    const Matrix z{{0, 0, ln2}, {0, 0, ln2}}, y{{0, 0, 1}, {1, 0, 0}};
    nn::expect_equal("slopes", surprise_slopes(z, y),
                     {{0.125, 0.125, -0.25}, {-0.375, 0.125, 0.25}}, 2);
  });
  grader.test_case("the slopes are those of your cost", [] {
    nn::expect_equal("slopes, compared with nudges of your cost",
                     surprise_slopes(sums, targets), nudged_slopes(), 3, 1e-6);
  });
  grader.test_case("shapes that differ", [] {
    const Matrix z(2, 3), y(3, 2);
    nn::expect_refusal("surprise", [&] { surprise(z, y); }, {"(2 x 3)", "(3 x 2)"});
    nn::expect_refusal("surprise_slopes", [&] { surprise_slopes(z, y); },
                       {"(2 x 3)", "(3 x 2)"});
  });
}

}  // namespace mine
