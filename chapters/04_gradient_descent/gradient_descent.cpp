#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {
namespace {

template <class Layers>
std::vector<std::span<double>> blocks_of(Layers& layers) {
  std::vector<std::span<double>> all;
  for (auto& layer : layers) {
    all.push_back(layer.weights.values());
    all.push_back(layer.biases.values());
  }
  return all;
}

}  // namespace

Gradient zero_gradient(const Network& network) {
  Gradient gradient;
  for (const Layer& layer : network) {
    gradient.push_back({Matrix(layer.weights.rows(), layer.weights.columns()),
                        Matrix(1, layer.biases.columns())});
  }
  return gradient;
}

std::vector<std::span<double>> knobs(Network& network) {
  return blocks_of(network);
}

std::vector<std::span<double>> knobs(Gradient& gradient) {
  return blocks_of(gradient);
}

Gradient nudged_gradient(const Network& network, const Batch& batch,
                         const Cost& cost, double h) {
  Network nudged = network;
  Gradient gradient = zero_gradient(network);
  const auto turn = knobs(nudged);
  const auto slope = knobs(gradient);
  for (std::size_t block = 0; block < turn.size(); ++block) {
    for (std::size_t i = 0; i < turn[block].size(); ++i) {
      const double knob = turn[block][i];
      turn[block][i] = knob + h;
      const double above = cost_of(nudged, batch, cost);
      turn[block][i] = knob - h;
      const double below = cost_of(nudged, batch, cost);
      turn[block][i] = knob;  // exactly as before, for the next slope
      slope[block][i] = (above - below) / (2.0 * h);  // (4.5)
    }
  }
  return gradient;
}

void descend(Network& network, const Gradient& gradient, double rate) {
  if (network.size() != gradient.size()) {
    throw ShapeError("descend: a network of " + std::to_string(network.size()) +
                     " layers and a gradient of " +
                     std::to_string(gradient.size()));
  }
  for (std::size_t l = 0; l < network.size(); ++l) {
    add_scaled(network[l].weights, -rate, gradient[l].weights);  // (4.6)
    add_scaled(network[l].biases, -rate, gradient[l].biases);
  }
}

double squared_length(const Gradient& gradient) {
  double sum = 0.0;
  for (const LayerGradient& layer : gradient) {
    for (const double slope : layer.weights.values()) sum += slope * slope;
    for (const double slope : layer.biases.values()) sum += slope * slope;
  }
  return sum;
}

}  // namespace nn
