// case: two inputs for three weights; finding: an exception is meant, and none came
// It takes as many inputs as there are, and says nothing.
#include "01_neuron/exercises/1_weighted_sum/exercise.hpp"

namespace mine {

double weighted_sum(const Neuron& neuron, std::span<const double> inputs) {
  double z = neuron.bias;
  for (std::size_t i = 0; i < inputs.size(); ++i)
    z += neuron.weights[i] * inputs[i];
  return z;
}

}  // namespace mine
