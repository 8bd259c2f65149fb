// case: the inputs (1, 2, 3); finding: 2 where 2.3 is meant
// The 0 makes inner_product compute in int: 0 + 0.2 is 0 again.
#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

#include <numeric>
#include <stdexcept>
#include <string>

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  if (inputs.size() != neuron.weights.size()) {
    throw std::invalid_argument(std::to_string(inputs.size()) + " inputs for " +
                                std::to_string(neuron.weights.size()) + " weights");
  }
  return neuron.bias + std::inner_product(inputs.begin(), inputs.end(),
                                          neuron.weights.begin(), 0);
}

}  // namespace mine
