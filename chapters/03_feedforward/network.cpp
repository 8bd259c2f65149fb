#include "03_feedforward/network.hpp"

#include <limits>
#include <stdexcept>

namespace nn {

Network random_network(std::span<const std::size_t> sizes,
                       const Activation& activation, Engine& engine) {
  if (sizes.size() < 2) {
    throw std::invalid_argument(
        "a network needs at least two sizes: its inputs and its outputs");
  }
  for (const std::size_t size : sizes) {
    if (size == 0) throw std::invalid_argument("a layer needs at least one neuron");
  }
  Network network;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
    network.push_back(random_layer(sizes[l], sizes[l + 1], activation, engine));
  }
  return network;
}

void feedforward(const Network& network, const Matrix& inputs, Trace& trace) {
  trace.z.resize(network.size());
  trace.a.resize(network.size() + 1);
  trace.a[0] = inputs;
  for (std::size_t l = 0; l < network.size(); ++l) {
    weighted_sums(network[l], trace.a[l], trace.z[l]);  // (3.1)
    activate(network[l].activation, trace.z[l], trace.a[l + 1]);
  }
}

Matrix feedforward(const Network& network, const Matrix& inputs) {
  Trace trace;
  feedforward(network, inputs, trace);
  return trace.outputs();
}

std::vector<std::size_t> sizes_of(const Network& network) {
  std::vector<std::size_t> sizes;
  for (const Layer& layer : network) {
    if (sizes.empty()) sizes.push_back(layer.weights.rows());
    sizes.push_back(layer.weights.columns());
  }
  return sizes;
}

std::size_t count_knobs(const Network& network) {
  std::size_t knobs = 0;
  for (const Layer& layer : network)
    knobs += layer.weights.size() + layer.biases.size();  // (3.2)
  return knobs;
}

std::size_t argmax(std::span<const double> outputs) {
  std::size_t best = 0;
  double most = -std::numeric_limits<double>::infinity();
  for (std::size_t j = 0; j < outputs.size(); ++j) {
    if (outputs[j] > most) {
      most = outputs[j];
      best = j;
    }
  }
  return best;
}

}  // namespace nn
