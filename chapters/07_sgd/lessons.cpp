#include "07_sgd/lessons.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "04_gradient_descent/cat.hpp"

namespace nn {
namespace {

void look(const Network& network, const PlaneTask& task, PlaneTraining& training) {
  training.costs.push_back(cost_of(network, task.points, half_squared_error));
  if (task.held_back.inputs.rows() > 0) {
    training.held_back.push_back(
        cost_of(network, task.held_back, half_squared_error));
  }
  training.snapshots.push_back(network);
}

}  // namespace

PlaneTraining train_in_the_plane(const PlaneTask& task, Engine& engine) {
  PlaneTraining training;
  Network network = task.start;
  const Examples examples = examples_from(task.points.inputs, task.points.targets);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  look(network, task, training);
  if (task.shuffled) {
    train(network, examples, task.schedule, gradient_of, engine, [&](const Epoch&) {
      look(network, task, training);
      return true;
    });
    return training;
  }
  std::vector<std::uint32_t> order(examples.count);
  std::iota(order.begin(), order.end(), 0u);
  for (std::size_t epoch = 0; epoch < task.schedule.epochs; ++epoch) {
    train_in_order(network, examples, order, task.schedule.batch_size,
                   task.schedule.learning_rate, gradient_of);
    look(network, task, training);
  }
  return training;
}

double percent_right(const Network& network, const Batch& points) {
  return 100.0 * static_cast<double>(count_right(network, points)) /
         static_cast<double>(points.inputs.rows());
}

PlaneTraining learn_xor(std::uint32_t seed, std::size_t epochs) {
  Engine engine(seed);
  const std::vector<std::size_t> sizes = {2, 3, 1};
  return train_in_the_plane(
      {.start = random_network(sizes, sigmoid, engine),
       .points = xor_table(),
       .held_back = {},
       .schedule = {.epochs = epochs, .batch_size = 4, .learning_rate = 3.0}},
      engine);
}

bool knows_xor(const Network& network) {
  const Batch table = xor_table();
  const Matrix answers = feedforward(network, table.inputs);
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    if (!(std::abs(answers(i, 0) - table.targets(i, 0)) < 0.2)) return false;
  }
  return true;
}

Batch flipped_numbers(Engine& engine) {
  Batch numbers{Matrix(100, 1), Matrix(100, 1)};
  fill_normal(numbers.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 100; ++i) {
    const bool above = numbers.inputs(i, 0) > 0.3;
    numbers.targets(i, 0) = above != (i % 5 == 0) ? 1.0 : 0.0;
  }
  return numbers;
}

Walk walk_in_two_knobs(const Batch& numbers, std::size_t batch_size, double rate,
                       std::size_t epochs, Engine& engine) {
  Network network = {{Matrix{{-2}}, Matrix{{2}}, sigmoid}};
  Walk walk{batch_size, {}, {}, {}};
  const auto note = [&](const Network& now) {
    walk.weight.push_back(now[0].weights(0, 0));
    walk.bias.push_back(now[0].biases(0, 0));
    walk.cost.push_back(cost_of(now, numbers, half_squared_error));
  };
  const GradientOf noted = [&, inner = backpropagation(half_squared_error)](
                               const Network& now, const Batch& batch,
                               Gradient& gradient) {
    note(now);
    inner(now, batch, gradient);
  };
  train(network, examples_from(numbers.inputs, numbers.targets),
        {.epochs = epochs, .batch_size = batch_size, .learning_rate = rate}, noted,
        engine, [](const Epoch&) { return true; });
  note(network);
  return walk;
}

}  // namespace nn
