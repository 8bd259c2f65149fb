// case: no inputs at all; finding: a negative sum stays negative
// It applies ReLU to the sum, which is a step that comes after it.
#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  if (inputs.size() != neuron.weights.size()) {
    throw std::invalid_argument(std::to_string(inputs.size()) + " inputs for " +
                                std::to_string(neuron.weights.size()) + " weights");
  }
  double z = neuron.bias;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    z += neuron.weights[i] * inputs[i];
  return z > 0.0 ? z : 0.0;
}

}  // namespace mine
