#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <cmath>
#include <limits>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Blocks = std::vector<Block>;
using Limits = std::numeric_limits<double>;

// The slopes of a 2-2-1 network. Some neurons are shut.
Blocks right_slopes() {
  return {{"layer 0 weights", {{0.5, 2}, {-3, 0}}},
          {"layer 0 biases", {{0.25, 0}}},
          {"layer 1 weights", {{4}, {0.125}}},
          {"layer 1 biases", {{-0.75}}}};
}
constexpr std::size_t weights_0 = 0, biases_0 = 1, weights_1 = 2, biases_1 = 3;

// The verdict on a gradient in which one pair of slopes is like this.
struct Pair {
  double claimed, nudged;
  std::size_t block = biases_0, place = 1;

  Verdict judged() const {
    Blocks a = right_slopes(), n = a;
    a[block].slopes.values()[place] = claimed;
    n[block].slopes.values()[place] = nudged;
    return judge(a, n);
  }
  std::string text() const {
    return "claimed " + nn::unlike(claimed, nudged) + ", nudged " +
           nn::unlike(nudged, claimed) + " in the " + right_slopes()[block].name +
           ": ";
  }
};

// If the difference is wrong: what it seems to be divided by, and what by instead.
std::string divided(const Pair& pair, double found, double meant) {
  const double apart = std::abs(pair.claimed - pair.nudged);
  if (!std::isfinite(apart) || !(found > 0)) return "";
  const double by = apart / found, right = apart / meant;
  return ", as if you divided by " + nn::unlike(by, right) + " and not by " +
         nn::unlike(right, by);
}

void expect_pass(const Pair& pair) {
  const double found = pair.judged().difference;
  nn::expect(found < 1e-7, pair.text() + "a difference of " + nn::unlike(found, 0) +
                               ", but this slope is right");
}

void expect_verdict(const std::string& what, const Verdict& verdict,
                    const std::string& block, double difference,
                    const std::string& because = "") {
  nn::expect(std::abs(verdict.difference - difference) < 1e-6 * difference,
             what + "a difference of " +
                 nn::unlike(verdict.difference, difference) + " where " +
                 nn::unlike(difference, verdict.difference) + " is meant" +
                 because);
  nn::expect(verdict.block == block, what + "the block \"" + verdict.block +
                                         "\" where \"" + block + "\" is meant");
}

void expect_fail(const Pair& pair, double difference) {
  const Verdict verdict = pair.judged();
  nn::expect(verdict.difference >= 1e-7,
             pair.text() + "this slope is wrong, and it passes");
  expect_verdict(pair.text(), verdict, right_slopes()[pair.block].name, difference,
                 divided(pair, verdict.difference, difference));
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("a right gradient", [] {
    nn::expect_equal("the difference",
                     judge(right_slopes(), right_slopes()).difference, 0.0);
  });
  grader.test_case("one slope of a block is wrong", [] {
    expect_fail({1, 2, weights_0, 1}, 0.5);
    expect_fail({0.5, 0.25, biases_0, 0}, 0.5);
    expect_fail({4.4, 4, weights_1, 0}, 1.0 / 11);
    expect_fail({-1, -0.75, biases_1, 0}, 0.25);
  });
  grader.test_case("the sign is wrong", [] {
    expect_fail({0.75, -0.75, biases_1, 0}, 2);
  });
  grader.test_case("several slopes are wrong", [] {
    Blocks a = right_slopes();
    a[weights_0].slopes = {{0.5, -3}, {2, 0}};  // transposed
    a[biases_0].slopes(0, 0) = 0.2;
    a[weights_1].slopes *= 2;
    expect_verdict("several slopes: ", judge(a, right_slopes()), "layer 0 weights",
                   5.0 / 3);
  });
  grader.test_case("a slope is missing", [] {
    expect_fail({0, 0.125, weights_1, 1}, 1);
    expect_fail({0.5, 0}, 1);
  });
  grader.test_case("a small slope is wrong", [] {
    expect_fail({0, 1e-8}, 1e-5);  // it hides behind a large one
    expect_fail({2e-9, 1e-9}, 1e-6);
  });
  grader.test_case("large slopes, a little rounded", [] {
    expect_pass({1e6 + 0.01, 1e6});
    expect_pass({-1e9, -1e9 - 1});
  });
  grader.test_case("slopes of 0", [] {
    expect_pass({0, 0});
    expect_pass({0, 1e-11});  // nudging itself is off by so much
    expect_pass({1e-11, -1e-11});
  });
  grader.test_case("not a number", [] {
    expect_fail({Limits::quiet_NaN(), 1}, 2);
    expect_fail({0, Limits::quiet_NaN()}, 2);
    expect_fail({Limits::infinity(), Limits::infinity()}, 2);
  });
  grader.test_case("gradients of two networks", [] {
    Blocks other = right_slopes();
    other[biases_0].slopes = {{0.25}, {0}};
    nn::expect_refusal("blocks (2 x 1) and (1 x 2)",
                       [&] { judge(other, right_slopes()); });
    nn::expect_refusal("four blocks and none", [&] { judge(other, {}); });
  });
}

}  // namespace mine
