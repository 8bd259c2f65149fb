#include "11_better/valley.hpp"

#include <cmath>

#include "07_sgd/sgd.hpp"
#include "11_better/momentum.hpp"

namespace nn {
namespace {

Batch four_examples(double second) {
  return {Matrix{{1, second}, {1, -second}, {-1, second}, {-1, -second}},
          Matrix(4, 1)};
}

// The bias begins at 0 and stays there: the four slopes that it gets cancel.
Network neuron_at(double u, double v) {
  return {{Matrix{{u}, {v}}, Matrix(1, 1), identity}};
}

void note(ValleyWalk& walk, const Network& neuron, const Batch& batch) {
  walk.u.push_back(neuron[0].weights(0, 0));
  walk.v.push_back(neuron[0].weights(1, 0));
  walk.cost.push_back(cost_of(neuron, batch, half_squared_error));
}

std::optional<std::size_t> arrival_of(const ValleyWalk& walk, double bound) {
  std::size_t steps = walk.cost.size();
  while (steps > 0 && walk.cost[steps - 1] < bound) --steps;
  if (steps == walk.cost.size()) return {};
  return steps;
}

bool is_before(const ValleyWalk& walk, const ValleyWalk& other) {
  if (!walk.arrival || !other.arrival) return walk.arrival.has_value();
  return *walk.arrival < *other.arrival;
}

}  // namespace

double valley_cost(double second, double u, double v) {
  return cost_of(neuron_at(u, v), four_examples(second), half_squared_error);
}

std::vector<Way> ways_downhill(double share) {
  return {{"plain steps", [](GradientOf gradient) { return gradient; }},
          {"classical momentum",
           [share](GradientOf gradient) {
             return momentum(gradient, share, Momentum::classical);
           }},
          {"Nesterov momentum", [share](GradientOf gradient) {
             return momentum(gradient, share, Momentum::nesterov);
           }}};
}

ValleyWalk walk_in_valley(double second, const Way& way, double rate,
                          std::size_t steps, double bound) {
  const Batch batch = four_examples(second);
  Network neuron = neuron_at(-2.3, 2.2 / second);
  ValleyWalk walk{.rate = rate};
  note(walk, neuron, batch);
  Engine engine(1);  // all four examples are one batch: their order does not matter
  train(neuron, examples_from(batch.inputs, batch.targets),
        {.epochs = steps, .batch_size = 4, .learning_rate = rate},
        way.of(backpropagation(half_squared_error)), engine, [&](const Epoch&) {
          note(walk, neuron, batch);
          return walk.cost.back() < 1e6;
        });
  walk.arrival = arrival_of(walk, bound);
  return walk;
}

ValleyWalk quickest_walk(double second, const Way& way, std::size_t steps,
                         double bound) {
  ValleyWalk quickest;
  for (int tenths = 1; tenths <= 20; ++tenths) {
    const double rate = tenths / (10.0 * second * second);
    ValleyWalk walk = walk_in_valley(second, way, rate, steps, bound);
    if (tenths == 1 || is_before(walk, quickest)) quickest = std::move(walk);
  }
  return quickest;
}

}  // namespace nn
