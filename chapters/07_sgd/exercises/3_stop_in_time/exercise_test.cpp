#include "07_sgd/exercises/3_stop_in_time/exercise.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <string>

#include "common/grading/expect.hpp"
#include "common/grading/grader.hpp"

namespace mine {
namespace {

using Costs = std::vector<double>;
using Numbers = std::vector<std::size_t>;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// A network with one knob, which counts the steps: with a rate of 0.5 and a slope
// of -2, every step adds 1 to it.
Network step_counter() { return {{{{0}}, {{0}}, nn::identity}}; }
std::size_t steps_of(const Network& network) {
  return static_cast<std::size_t>(network.at(0).weights(0, 0) + 0.5);
}

// Is the counter at 1 after the first step? If not, it does not count.
void expect_one_step(const Network& network) {
  nn::expect_equal(
      "the knob, from 0, after a step with a rate of 0.5 and a slope of -2",
      network.at(0).weights(0, 0), 1.0, {{2.0, "the step leaves out the rate"}});
}

// Example i has the input i and the target 1000 + i.
Examples numbered(std::size_t count) {
  nn::Matrix inputs(count, 1), targets(count, 1);
  for (std::size_t i = 0; i < count; ++i)
    inputs(i, 0) = static_cast<double>(i), targets(i, 0) = inputs(i, 0) + 1000;
  return nn::examples_from(inputs, targets);
}

// What a training did.
struct Report {
  Kept kept;
  std::vector<Numbers> batches;  // the numbers of the examples
  Numbers steps_seen;            // how many steps each held-back cost comes after
};

// Trains with held-back costs that are given, wherever the network goes.
Report train_with(const Costs& costs, std::size_t examples,
                  const Settings& settings, Engine engine = Engine(1)) {
  Report report;
  const GradientOf count_step = [&](const Network& network, const nn::Batch& batch,
                                    nn::Gradient& gradient) {
    if (report.batches.size() == 1) expect_one_step(network);
    Numbers numbers;
    for (const double input : batch.inputs.values())
      numbers.push_back(static_cast<std::size_t>(input));
    report.batches.push_back(numbers);
    nn::Matrix shift = batch.targets;
    shift -= batch.inputs;
    nn::expect_equal("targets minus inputs in a mini-batch", shift,
                     nn::Matrix(shift.rows(), 1, 1000));
    gradient = nn::zero_gradient(network);
    gradient[0].weights(0, 0) = -2;
  };
  const HeldBackCost next_cost = [&](const Network& network) {
    report.steps_seen.push_back(steps_of(network));
    nn::expect(report.steps_seen.size() <= costs.size(),
               "it does not stop after epoch " + std::to_string(costs.size() - 1));
    return costs[report.steps_seen.size() - 1];
  };
  report.kept = mine::train(step_counter(), numbered(examples), settings,
                            count_step, next_cost, engine);
  return report;
}

// "with the held-back costs 0.5 0.3 and a patience of 9, "
std::string situation(const Costs& costs, std::size_t patience) {
  std::string text = "with the held-back costs";
  for (const double cost : costs) text += " " + nn::unlike(cost, cost);
  return text + " and a patience of " + std::to_string(patience) + ", ";
}

// Ten examples in mini-batches of 4: three steps an epoch.
void expect_kept(const Costs& costs, std::size_t patience, std::size_t epochs,
                 std::size_t best) {
  const Kept kept = train_with(costs, 10, {costs.size(), 4, 0.5, patience}).kept;
  const std::string when = situation(costs, patience);
  nn::expect_count(when + "epochs", kept.costs.size(), epochs);
  nn::expect(kept.costs[0] == costs[0], "costs[0] is not the first held-back cost");
  nn::expect_count(when + "the best epoch", kept.epoch, best);
  const std::size_t steps = steps_of(kept.network);
  nn::expect(best + 1 == epochs || steps != 3 * epochs,
             "the network is the last one, and not the best one");
  nn::expect_count(when + "steps that the network has made", steps, 3 * (best + 1));
}

Numbers numbers_in(const std::vector<Numbers>& batches) {
  Numbers all;
  for (const Numbers& batch : batches)
    all.insert(all.end(), batch.begin(), batch.end());
  return all;
}

// XOR: does a 2-3-1 network learn it from this start?
bool learns_xor(std::uint32_t seed) {
  const nn::Batch table{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}, {{0}, {1}, {1}, {0}}};
  const std::size_t sizes[] = {2, 3, 1};
  Engine engine(seed);
  const Network start = nn::random_network(sizes, nn::sigmoid, engine);
  const auto cost = [&](const Network& network) {
    return nn::cost_of(network, table, nn::half_squared_error);
  };
  const Kept kept = mine::train(
      start, nn::examples_from(table.inputs, table.targets), {3000, 4, 3.0, 3000},
      nn::backpropagation(nn::half_squared_error), cost, engine);
  return cost(kept.network) < 0.02;
}

}  // namespace

void grade(nn::Grader& grader) {
  grader.test_case("one step", [] {
    expect_one_step(train_with({3}, 4, {1, 4, 0.5, 9}).kept.network);
  });
  grader.test_case("the cost after each epoch", [] {
    const Report report = train_with({3, 2}, 10, {2, 4, 0.5, 9});
    nn::expect_count("held-back costs", report.steps_seen.size(), 2);
    nn::expect_count("steps before the first held-back cost", report.steps_seen[0],
                     3);
    nn::expect_count("steps before the second one", report.steps_seen[1], 6);
  });
  grader.test_case("mini-batches", [] {
    const Report report = train_with({3}, 10, {1, 4, 0.5, 9});
    nn::expect_count("mini-batches", report.batches.size(), 3);
    for (std::size_t i = 0; i < 3; ++i)
      nn::expect_count("examples in mini-batch " + std::to_string(i),
                       report.batches[i].size(), i == 2 ? 2 : 4);
    const Numbers numbers = numbers_in(report.batches);
    nn::expect_count("different examples in an epoch",
                     std::set(numbers.begin(), numbers.end()).size(), 10);
  });
  grader.test_case("a new order for each epoch", [] {
    const Report report = train_with({3, 2, 1}, 20, {3, 20, 0.5, 9});
    nn::expect_count("mini-batches", report.batches.size(), 3);
    Numbers sorted = report.batches[0];
    std::ranges::sort(sorted);
    for (std::size_t i = 0; i < 3; ++i) {
      const std::string epoch = "epoch " + std::to_string(i);
      nn::expect(report.batches[i] != sorted, epoch +
                                                  " goes through the examples in "
                                                  "the order of their numbers");
      nn::expect(i == 0 || report.batches[i] != report.batches[i - 1],
                 epoch + " has the same order as the epoch before");
    }
  });
  grader.test_case("the best network", [] {
    expect_kept({0.5, 0.3, 0.4, 0.6}, 9, 4, 1);
    expect_kept({0.5, 0.4, 0.3}, 9, 3, 2);
  });
  grader.test_case("a patience of 1", [] {
    expect_kept({0.2, 0.12, 0.08, 0.09, 0.07, 0.06}, 1, 4, 2);
  });
  grader.test_case("a patience of 3", [] {
    expect_kept({0.2, 0.12, 0.08, 0.09, 0.07, 0.075, 0.071, 0.08, 0.06}, 3, 8, 4);
  });
  grader.test_case("as low as before", [] {
    expect_kept({0.2, 0.1, 0.1, 0.1, 0.1, 0.05}, 3, 5, 1);
  });
  grader.test_case("not a number", [] {
    expect_kept({0.2, 0.1, nan, nan, nan, nan}, 2, 4, 1);
    expect_kept({0.2, nan, 0.3, 0.1, nan, 0.3}, 3, 6, 3);
  });
  grader.test_case("XOR", [] {
    std::size_t learned = 0;
    for (const std::uint32_t seed : {1, 2, 3}) learned += learns_xor(seed) ? 1 : 0;
    nn::expect(learned >= 2,
               "only " + std::to_string(learned) + " of 3 random starts learn it");
  });
}

}  // namespace mine
