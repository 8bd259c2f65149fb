// case: the inputs (1, 2, 3); finding: 6.3 where 2.3 is meant
// The bias belongs to the neuron, not to each input.
#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include <stdexcept>
#include <string>

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  if (inputs.size() != neuron.weights.size()) {
    throw std::invalid_argument(std::to_string(inputs.size()) + " inputs for " +
                                std::to_string(neuron.weights.size()) + " weights");
  }
  double z = 0.0;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    z += neuron.weights[i] * inputs[i] + neuron.bias;
  return z;
}

}  // namespace mine
