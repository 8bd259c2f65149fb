#include "12_faster/wide/wide_shard.hpp"

#include <algorithm>

namespace nn {
namespace {

Factor plain(const AlignedFloats& table, std::size_t columns) {
  return {table.data(), columns, 1};
}
Factor transposed_factor(const AlignedFloats& table, std::size_t columns) {
  return {table.data(), 1, columns};
}

}  // namespace

WideShard::WideShard(const Network& start, Share own)
    : inputs(start[0].weights.rows()),
      neurons(own.size()),
      outputs(start[1].weights.columns()),
      weights(inputs * neurons),
      biases(neurons),
      to_outputs(outputs * neurons),
      output_biases(outputs) {
  for (std::size_t j = 0; j < neurons; ++j) {
    for (std::size_t k = 0; k < inputs; ++k) {
      weights[k * neurons + j] =
          static_cast<float>(start[0].weights(k, own.first + j));
    }
    biases[j] = static_cast<float>(start[0].biases(0, own.first + j));
    for (std::size_t o = 0; o < outputs; ++o) {
      to_outputs[o * neurons + j] =
          static_cast<float>(start[1].weights(own.first + j, o));
    }
  }
  std::ranges::transform(start[1].biases.values(), output_biases.begin(),
                         [](double bias) { return static_cast<float>(bias); });
}

// (3.1) for the neurons of this shard
void WideShard::forward(const AlignedFloats& x, std::size_t m, AddProduct multiply,
                        AlignedFloats& partial_sums) {
  a.resize(m * neurons);
  for (std::size_t i = 0; i < m; ++i)
    std::ranges::copy(biases, a.data() + i * neurons);
  multiply({m, neurons, inputs}, 1.0f, plain(x, inputs), plain(weights, neurons),
           a.data(), neurons, packing);
  for (float& answer : a) answer = answer > 0.0f ? answer : 0.0f;
  partial_sums.assign(outputs * m, 0.0f);
  multiply({outputs, m, neurons}, 1.0f, plain(to_outputs, neurons),
           transposed_factor(a, neurons), partial_sums.data(), m, packing);
}

// (6.4) and the step (4.6), where output_delta is already multiplied by -rate / m.
// The gradient of the weights is never stored: its product is added to the weights.
void WideShard::backward(const AlignedFloats& x, std::size_t m,
                         AddProduct multiply) {
  delta.assign(m * neurons, 0.0f);
  multiply({m, neurons, outputs}, 1.0f, transposed_factor(output_delta, m),
           plain(to_outputs, neurons), delta.data(), neurons, packing);
  for (std::size_t i = 0; i < delta.size(); ++i)
    delta[i] = a[i] > 0.0f ? delta[i] : 0.0f;
  multiply({outputs, neurons, m}, 1.0f, plain(output_delta, m), plain(a, neurons),
           to_outputs.data(), neurons, packing);
  multiply({inputs, neurons, m}, 1.0f, transposed_factor(x, inputs),
           plain(delta, neurons), weights.data(), neurons, packing);
  for (std::size_t i = 0; i < m; ++i) {
    for (std::size_t j = 0; j < neurons; ++j) biases[j] += delta[i * neurons + j];
    for (std::size_t o = 0; o < outputs; ++o)
      output_biases[o] += output_delta[o * m + i];
  }
}

void WideShard::copy_to(Network& network, std::size_t first) const {
  for (std::size_t j = 0; j < neurons; ++j) {
    for (std::size_t k = 0; k < inputs; ++k)
      network[0].weights(k, first + j) = weights[k * neurons + j];
    network[0].biases(0, first + j) = biases[j];
    for (std::size_t o = 0; o < outputs; ++o)
      network[1].weights(first + j, o) = to_outputs[o * neurons + j];
  }
  std::ranges::copy(output_biases, network[1].biases.values().begin());
}

}  // namespace nn
