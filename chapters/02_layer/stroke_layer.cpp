#include "02_layer/stroke_layer.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace nn {

Layer layer_of(std::span<const Neuron> neurons) {
  if (neurons.empty())
    throw std::invalid_argument("layer_of: a layer needs at least one neuron");
  const std::size_t inputs = neurons[0].weights.size();
  Layer layer{Matrix(inputs, neurons.size()), Matrix(1, neurons.size()),
              neurons[0].activation};
  for (std::size_t j = 0; j < neurons.size(); ++j) {
    const Neuron& neuron = neurons[j];
    if (neuron.weights.size() != inputs ||
        neuron.activation.value != layer.activation.value) {
      throw std::invalid_argument(
          "layer_of: neuron " + std::to_string(j) + " does not fit neuron 0; " +
          "give both the same number of weights and the same activation function");
    }
    for (std::size_t i = 0; i < inputs; ++i)
      layer.weights(i, j) = neuron.weights[i];
    layer.biases(0, j) = neuron.bias;
  }
  return layer;
}

std::vector<Neuron> neurons_of(const Layer& layer) {
  std::vector<Neuron> neurons;
  for (std::size_t j = 0; j < layer.biases.columns(); ++j) {
    neurons.push_back(
        {column(layer.weights, j), layer.biases(0, j), layer.activation});
  }
  return neurons;
}

Layer stroke_layer() {
  std::vector<Neuron> detectors;
  for (const char stroke : stroke_names)
    detectors.push_back(stroke_detector(stroke));
  return layer_of(detectors);
}

}  // namespace nn
