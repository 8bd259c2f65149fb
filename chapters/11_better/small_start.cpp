#include "11_better/small_start.hpp"

#include <cmath>

namespace nn {

double start_deviation(std::size_t inputs, const Activation& activation) {
  const bool half_is_lost = std::string_view(activation.name) == relu.name;
  return std::sqrt((half_is_lost ? 2.0 : 1.0) / static_cast<double>(inputs));
}

// Biases are drawn even where they become 0: the weights of a seed are the same
// either way.
Network small_start(std::span<const std::size_t> sizes, const Activation& hidden,
                    const Activation& last, Engine& engine, Biases biases) {
  Network network = random_network(sizes, hidden, engine);
  network.back().activation = last;
  for (Layer& layer : network) {
    layer.weights *= start_deviation(layer.weights.rows(), layer.activation);
    if (biases == Biases::zero) layer.biases = Matrix(1, layer.biases.columns());
  }
  return network;  // (11.6)
}

}  // namespace nn
