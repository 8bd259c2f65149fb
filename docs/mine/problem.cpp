#include "docs/mine/problem.hpp"

#include <algorithm>
#include <cmath>

namespace nn {
namespace {

Batch random_batch(std::size_t rows, const std::vector<std::size_t>& sizes, Engine& engine) {
  Batch batch{Matrix(rows, sizes.front()), Matrix(rows, sizes.back())};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (double& target : batch.targets.values()) target = uniform(0.0, 1.0, engine) < 0.5 ? 0.0 : 1.0;
  return batch;
}

template <class Blocks>
Numbers joined_blocks(Blocks& blocks) {
  Numbers all;
  for (const auto block : knobs(blocks)) all.insert(all.end(), block.begin(), block.end());
  return all;
}

template <class Blocks>
void fill(Blocks& blocks, const Numbers& numbers) {
  auto next = numbers.begin();
  for (const auto block : knobs(blocks)) {
    std::copy_n(next, block.size(), block.begin());
    next += static_cast<std::ptrdiff_t>(block.size());
  }
}

// Rounded, so that the numbers on a screen can be read.
void round_to_thousandths(std::span<double> numbers) {
  for (double& number : numbers) number = std::round(number * 1000.0) / 1000.0;
}

}  // namespace

Problem random_problem(const std::vector<std::size_t>& sizes, const std::vector<std::size_t>& rows,
                       Engine& engine) {
  Problem problem{.sizes = sizes};
  problem.knobs = numbers_of(random_network(sizes, sigmoid, engine));
  round_to_thousandths(problem.knobs);
  for (const std::size_t count : rows) {
    problem.batches.push_back(random_batch(count, sizes, engine));
    round_to_thousandths(problem.batches.back().inputs.values());
  }
  return problem;
}

Network network_of(const Problem& problem) {
  Engine unused;
  Network network = random_network(problem.sizes, sigmoid, unused);
  fill(network, problem.knobs);
  return network;
}

Numbers numbers_of(Network network) { return joined_blocks(network); }
Numbers numbers_of(Gradient gradient) { return joined_blocks(gradient); }

Gradient as_gradient(const Numbers& numbers, const Problem& problem) {
  Gradient gradient = zero_gradient(network_of(problem));
  fill(gradient, numbers);
  return gradient;
}

Numbers right_answers(const Problem& problem) {
  const Matrix answers = feedforward(network_of(problem), problem.batches.front().inputs);
  return {answers.values().begin(), answers.values().end()};
}

double right_cost(const Problem& problem) {
  return cost_of(network_of(problem), problem.batches.front(), half_squared_error);
}

Numbers right_slopes(const Problem& problem) {
  Gradient gradient;
  backpropagation(half_squared_error)(network_of(problem), problem.batches.front(), gradient);
  return numbers_of(gradient);
}

Numbers right_knobs(const Problem& problem) {
  Network network = network_of(problem);
  Gradient gradient;
  for (const Batch& batch : problem.batches) {
    backpropagation(half_squared_error)(network, batch, gradient);
    descend(network, gradient, problem.rate);
  }
  return numbers_of(network);
}

}  // namespace nn
