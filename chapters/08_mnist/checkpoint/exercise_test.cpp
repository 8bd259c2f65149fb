#include "08_mnist/checkpoint/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using List = std::vector<double>;

// What an epoch asked for: which examples, and at which knobs.
struct Seen {
  std::vector<std::size_t> examples;
  std::vector<List> knobs;
};

Seen watch_an_epoch(std::size_t examples, std::size_t batch_size,
                    std::mt19937& engine) {
  Seen seen;
  List knobs = {1, 2};
  one_epoch(
      knobs, examples, batch_size, 0.1,
      [&](const List& now, std::size_t example) {
        seen.examples.push_back(example);
        seen.knobs.push_back(now);
        return List{1.0, static_cast<double>(example + 1)};
      },
      engine);
  return seen;
}

// Each example has its own slope, whatever the knob is.
double knob_after(const List& slope_of, std::size_t batch_size, double rate) {
  std::mt19937 engine(1);
  List knobs = {0};
  one_epoch(
      knobs, slope_of.size(), batch_size, rate,
      [&](const List&, std::size_t example) { return List{slope_of.at(example)}; },
      engine);
  return knobs.at(0);
}

void expect_every_example_once(std::size_t examples, std::size_t batch_size) {
  std::mt19937 engine(1);
  std::vector<std::size_t> order =
      watch_an_epoch(examples, batch_size, engine).examples;
  nn::expect_count("examples that were used", order.size(), examples);
  std::ranges::sort(order);
  for (std::size_t i = 0; i < examples; ++i)
    nn::expect(order[i] == i, "example " + std::to_string(std::min(i, order[i])) +
                                  " was used twice, or another one never");
}

void expect_a_random_order() {
  std::mt19937 engine(1);
  const auto first = watch_an_epoch(100, 10, engine).examples,
             second = watch_an_epoch(100, 10, engine).examples;
  nn::expect(!std::ranges::is_sorted(first),
             "the examples come in their own order");
  nn::expect(first != second, "two epochs have the same order");
}

void expect_equal_knobs_in_a_batch() {
  std::mt19937 engine(1);
  const auto knobs = watch_an_epoch(12, 4, engine).knobs;
  nn::expect_count("calls of slopes", knobs.size(), 12);
  for (std::size_t i = 0; i < 12; ++i) {
    const List& first = knobs[i - i % 4];
    nn::expect_equal(
        "the knobs for example " + std::to_string(i % 4) + " of a batch", knobs[i],
        first);
  }
  nn::expect(knobs[0] != knobs[4], "the second batch meets the knobs of the first");
}

void expect_to_learn_a_line() {
  std::mt19937 engine(1);
  List knobs = {0, 0};
  const auto slopes = [](const List& now, std::size_t example) {
    const double x = static_cast<double>(example) / 10.0;
    const double error = now[0] * x + now[1] - (2.0 * x - 1.0);
    return List{error * x, error};
  };
  for (int epoch = 0; epoch < 400; ++epoch)
    one_epoch(knobs, 10, 3, 0.3, slopes, engine);
  nn::expect_equal("the knobs after 400 epochs", knobs, List{2, -1}, 0, 1e-3);
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("every example once", [] {
    expect_every_example_once(12, 4);
    expect_every_example_once(10, 4);
  });
  grader.test_case("in a random order", expect_a_random_order);
  grader.test_case("the same knobs for all of a batch",
                   expect_equal_knobs_in_a_batch);
  grader.test_case("the mean of a batch", [] {
    nn::expect_equal("the knob after a step", knob_after({1, 2, 3, 4}, 4, 0.1),
                     -0.25, 4);
  });
  grader.test_case("two batches", [] {
    nn::expect_equal("the knob after two steps", knob_after({1, 1, 1, 1}, 2, 0.1),
                     -0.2);
  });
  grader.test_case("a short batch at the end", [] {
    nn::expect_equal("the knob", knob_after({1, 1, 1, 1, 1}, 4, 0.1), -0.2);
  });
  grader.test_case("a batch larger than all", [] {
    nn::expect_equal("the knob", knob_after({1, 2, 3}, 10, 0.5), -1.0);
  });
  grader.test_case("a line is learned", expect_to_learn_a_line);
  grader.test_case("batches of 0", [] {
    nn::expect_refusal("a batch size of 0", [] { knob_after({1}, 0, 0.1); });
  });
}

}  // namespace mine
