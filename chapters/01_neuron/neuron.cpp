#include "01_neuron/neuron.hpp"

#include <stdexcept>
#include <string>

namespace nn {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  if (inputs.size() != neuron.weights.size()) {
    throw std::invalid_argument("weighted_sum: " + std::to_string(inputs.size()) +
                                " inputs for " +
                                std::to_string(neuron.weights.size()) +
                                " weights; each weight needs one input");
  }
  double z = neuron.bias;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    z += neuron.weights[i] * inputs[i];  // (1.1)
  return z;
}

double answer(const Neuron& neuron, std::span<const double> inputs) {
  return neuron.activation.value(weighted_sum(neuron, inputs));  // (1.5)
}

// The sum of the two inputs is 0, 1 or 2. Each gate has its threshold between two
// of these sums.
Neuron and_gate() { return {{1.0, 1.0}, -1.5, step_function}; }
Neuron or_gate() { return {{1.0, 1.0}, -0.5, step_function}; }
Neuron nand_gate() { return {{-1.0, -1.0}, 1.5, step_function}; }

}  // namespace nn
