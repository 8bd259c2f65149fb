#include "07_sgd/exercises/2_one_epoch/exercise.hpp"

#include <cmath>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Knobs = std::vector<double>;
using Order = std::vector<std::uint32_t>;

// What a mistake makes of the knob, and what it is.
struct Suspect {
  double knob;
  std::string mistake;
};

void expect_knob(double answer, double truth,
                 const std::vector<Suspect>& suspects) {
  std::string finding = "the knob: " + nn::unlike(answer, truth) + " where " +
                        nn::unlike(truth, answer) + " is meant";
  for (const auto& [knob, mistake] : suspects) {
    if (std::abs(answer - knob) < 1e-9) finding += "; " + mistake;
  }
  nn::expect(std::abs(answer - truth) < 1e-9, finding);
}

Order numbers_to(std::uint32_t count) {
  Order order;
  for (std::uint32_t i = 0; i < count; ++i) order.push_back(i);
  return order;
}

// One knob at 10, whose slopes for the examples are these, wherever it is. The
// suspects are what mistakes make of it.
void expect_end(const std::vector<double>& slopes, std::size_t size, double truth,
                std::size_t steps, const std::vector<Suspect>& suspects) {
  Knobs knobs = {10};
  const auto order = numbers_to(static_cast<std::uint32_t>(slopes.size()));
  const std::size_t answer = one_epoch(
      knobs, order, size, 1,
      [&](auto, std::uint32_t example) { return Knobs{slopes.at(example)}; });
  expect_knob(knobs[0], truth, suspects);
  nn::expect_count("steps", answer, steps);
}

// Example i pulls the only knob, which begins at 0, towards targets[i].
double pulled(const std::vector<double>& targets, std::size_t size) {
  Knobs knobs = {0};
  const auto order = numbers_to(static_cast<std::uint32_t>(targets.size()));
  one_epoch(knobs, order, size, 0.25, [&](auto now, std::uint32_t example) {
    return Knobs{now[0] - targets.at(example)};
  });
  return knobs[0];
}

Order asked_for(const Order& order, std::size_t size) {
  Knobs knobs = {1};
  Order asked;
  one_epoch(knobs, order, size, 0.1, [&](auto, std::uint32_t example) {
    asked.push_back(example);
    return Knobs{0};
  });
  return asked;
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one mini-batch of two", [] {
    expect_end({2, 4}, 2, 7, 1,
               {{4, "a step uses the mean of the slopes, and not their sum"},
                {13, "you went uphill"}});
  });
  grader.test_case("two mini-batches", [] {
    expect_end({2, 4, 3, 5}, 2, 3, 2,
               {{0, "the second step still contains the slopes of the first one"},
                {6.5, "a mini-batch has 2 examples, and not 4"},
                {-4, "a step uses the mean of the slopes, and not their sum"}});
  });
  grader.test_case("ten examples in fours", [] {
    expect_end({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 4, -8.5, 3,
               {{1, "the last two examples are left out"},
                {-3.75, "the last mini-batch has 2 examples, and not 4"}});
  });
  grader.test_case("more than there are", [] {
    expect_end({1, 2, 6}, 100, 7, 1,
               {{10, "no step was made"},
                {9.91, "the mini-batch has 3 examples, and not 100"}});
  });
  grader.test_case("slopes that change with the knob", [] {
    expect_knob(pulled({2, 4}, 2), 0.75,
                {{0.71875, "the knob moves before the mini-batch is complete"},
                 {3, "the step leaves out the rate"}});
    expect_knob(
        pulled({2, 4, 8, 12}, 2), 3.0625,
        {{3.25, "the second step does not begin where the first one ended"}});
  });
  grader.test_case("two knobs", [] {
    Knobs knobs = {1, 1};
    const Order order = {0};
    one_epoch(knobs, order, 1, 0.1, [](auto now, std::uint32_t) {
      return Knobs{now[1], 2 * now[0]};
    });
    nn::expect_equal("the knobs", knobs, Knobs{0.9, 0.8});
  });
  grader.test_case("every example once, in this order", [] {
    const Order order = {3, 0, 4, 2, 1}, asked = asked_for(order, 2);
    nn::expect_count("examples looked at", asked.size(), order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
      nn::expect_count("example in place " + std::to_string(i) + " of the order",
                       asked[i], order[i]);
  });
  grader.test_case("no examples", [] {
    nn::expect_count("examples", asked_for({}, 2).size(), 0);
  });
  grader.test_case("a size of 0", [] {
    nn::expect_refusal("a size of 0", [] { asked_for({0, 1}, 0); });
  });
}

}  // namespace mine
