#include "05_chain_rule/exercises/1_three_factors/exercise.hpp"

#include <array>
#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

double answer_to(double z) { return 1 / (1 + std::exp(-z)); }
double gate_at(double z) { return answer_to(z) * (1 - answer_to(z)); }

using Place = std::array<double, 4>;  // a_prev, w, b, y
double cost_at(const Place& p) {
  return std::pow(answer_to(p[1] * p[0] + p[2]) - p[3], 4);
}

const char* const of_the_square =
    "this is the slope of the square, and the cost is the fourth power";

Slopes slopes_at(const Place& p) { return slopes(p[0], p[1], p[2], p[3]); }

std::string told(const Place& p) {
  std::string text;
  const std::array<const char*, 4> names = {
      "a_prev = ", ", w = ", ", b = ", ", y = "};
  for (std::size_t i = 0; i < p.size(); ++i)
    text += names[i] + nn::unlike(p[i], p[i]);
  return text;
}

double nudged_slope(Place p, std::size_t which) {
  constexpr double h = 1e-4;
  const double here = p[which];
  p[which] = here + h;
  const double above = cost_at(p);
  p[which] = here - h;
  return (above - cost_at(p)) / (2 * h);
}

void expect_finite_at(const Place& p, double blame) {
  const Slopes s = slopes_at(p);
  nn::expect(!std::isnan(s.da_dz),
             "da/dz is not a number (NaN): do you divide infinity by infinity?");
  nn::expect_equal("da/dz", s.da_dz, 0);
  nn::expect_equal("dC/da", s.dC_da, blame, {{blame / 2, of_the_square}});
  nn::expect_equal("dC/dw", s.dC_dw, 0);
}

}  // namespace

void grade(nn::Grader& grader) {
  const Place page = {0.5, 2, -1, 1};
  grader.test_case("the three factors", [&] {
    const Slopes s = slopes_at(page);
    nn::expect_equal("dz/dw", s.dz_dw, 0.5,
                     {{2.0, "this is w; by how much does z grow if you nudge w?"}});
    nn::expect_equal(
        "da/dz", s.da_dz, 0.25,
        {{0.5, "this is the answer a, not its slope"},
         {gate_at(0.5), "this is the gate at a; it must be the one at z"}});
    nn::expect_equal("dC/da", s.dC_da, -0.5,
                     {{0.5, "down is up: the distance is a - y"},
                      {-1.0, of_the_square},
                      {-0.125, "the 4 of 4 d^3 is missing"}});
  });
  grader.test_case("the three slopes", [&] {
    const Slopes s = slopes_at(page);
    nn::expect_equal("dC/dw", s.dC_dw, -0.0625,
                     {{-0.125, of_the_square},
                      {-0.25,
                       "the factors are a_prev, the gate and the blame: is the "
                       "gate missing, or is w in the place of a_prev?"}});
    nn::expect_equal(
        "dC/db", s.dC_db, -0.125,
        {{-0.5, "the nudge has to pass the gate"},
         {-0.0625, "this is dC/dw; how fast does z grow with b?"},
         {0.125, "do you multiply by b? How fast does z grow with b?"}});
    nn::expect_equal(
        "dC/da_prev", s.dC_da_prev, -0.25,
        {{-0.0625, "this is dC/dw; how fast does z grow with a_prev?"},
         {-0.125, "this is dC/db; how fast does z grow with a_prev?"},
         {-1.0, "the nudge has to pass the gate"},
         {-0.5,
          "this is dC/da; the nudge has to pass the weight and the gate first"}});
  });
  grader.test_case("slopes as nudging finds them", [] {
    for (const Place& p : {Place{-1.5, 0.3, 0.7, 0}, Place{0.9, -2, 0.4, 1},
                           Place{2, 1.5, -1, 0.5}}) {
      const Slopes s = slopes_at(p);
      const std::string at = " at " + told(p);
      nn::expect_equal("dC/dw" + at, s.dC_dw, nudged_slope(p, 1), 0, 1e-6);
      nn::expect_equal("dC/db" + at, s.dC_db, nudged_slope(p, 2), 0, 1e-6);
      nn::expect_equal("dC/da_prev" + at, s.dC_da_prev, nudged_slope(p, 0), 0,
                       1e-6);
    }
  });
  grader.test_case("a sum of 800", [] { expect_finite_at({1, 800, 0, 0}, 4); });
  grader.test_case("a sum of -800", [] { expect_finite_at({1, -800, 0, 1}, -4); });
}

}  // namespace mine
