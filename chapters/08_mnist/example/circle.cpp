// A program of your own: a network learns which points of a square lie inside a
// circle.
#include <cmath>
#include <iostream>

#include "07_sgd/sgd.hpp"

using namespace nn;

namespace {

// 1,000 points of a square, one per row. The target is 1 for those inside a circle
// of radius 0.7.
Batch points_in_a_circle(Engine& engine) {
  Batch points{Matrix(1000, 2), Matrix(1000, 1)};
  fill_uniform(points.inputs, -1.0, 1.0, engine);
  for (std::size_t i = 0; i < points.inputs.rows(); ++i) {
    points.targets(i, 0) =
        std::hypot(points.inputs(i, 0), points.inputs(i, 1)) < 0.7 ? 1.0 : 0.0;
  }
  return points;
}

std::size_t count_right(const Network& network, const Batch& points) {
  const Matrix answers = feedforward(network, points.inputs);
  std::size_t right = 0;
  for (std::size_t i = 0; i < answers.rows(); ++i) {
    right += (answers(i, 0) > 0.5) == (points.targets(i, 0) > 0.5);
  }
  return right;
}

}  // namespace

int main() {
  Engine engine(1);
  const Batch points = points_in_a_circle(engine);
  const Batch fresh = points_in_a_circle(engine);
  const std::vector<std::size_t> sizes = {2, 8, 1};
  Network network = random_network(sizes, sigmoid, engine);
  const Schedule schedule{.epochs = 100, .batch_size = 10, .learning_rate = 3.0};
  const auto after_epoch = [&](const Epoch& epoch) {
    if (epoch.number % 20 == 19) {
      std::cout << "epoch " << epoch.number + 1 << ": "
                << count_right(network, fresh) << " of 1000\n";
    }
    return true;  // go on
  };
  train(network, examples_from(points.inputs, points.targets), schedule,
        backpropagation(half_squared_error), engine, after_epoch);
}
