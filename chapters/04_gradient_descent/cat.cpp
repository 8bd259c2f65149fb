#include "04_gradient_descent/cat.hpp"

namespace nn {

Batch cats_and_others(Engine& engine) {
  constexpr std::size_t each = 20;
  Batch batch{Matrix(2 * each, 2), Matrix(2 * each, 1)};
  fill_normal(batch.inputs, 0.0, 0.13, engine);
  for (std::size_t i = 0; i < 2 * each; ++i) {
    const bool cat = i < each;
    batch.inputs(i, 0) += cat ? 0.7 : 0.35;
    batch.inputs(i, 1) += cat ? 0.65 : 0.35;
    batch.targets(i, 0) = cat ? 1.0 : 0.0;
  }
  return batch;
}

Batch xor_table() {
  return {Matrix{{0, 0}, {0, 1}, {1, 0}, {1, 1}}, Matrix{{0}, {1}, {1}, {0}}};
}

Network one_neuron() { return {{Matrix(2, 1), Matrix(1, 1), sigmoid}}; }

Lesson learn_by_nudging(Network network, const Batch& batch, double rate,
                        std::size_t steps) {
  Lesson lesson{{cost_of(network, batch, squared_error)}, {network}};
  for (std::size_t step = 0; step < steps; ++step) {
    descend(network, nudged_gradient(network, batch, squared_error), rate);
    lesson.costs.push_back(cost_of(network, batch, squared_error));
    lesson.networks.push_back(network);
  }
  return lesson;
}

std::size_t count_right(const Network& network, const Batch& batch) {
  const Matrix answers = feedforward(network, batch.inputs);
  std::size_t right = 0;
  for (std::size_t i = 0; i < answers.rows(); ++i)
    right += (answers(i, 0) > 0.5) == (batch.targets(i, 0) > 0.5);
  return right;
}

}  // namespace nn
