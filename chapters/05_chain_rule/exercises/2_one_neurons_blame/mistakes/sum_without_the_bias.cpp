// case: an open ReLU; finding: leave the bias out of the sum
// The sum is 0 without the bias, and the gate seems shut.
#include "05_chain_rule/exercises/2_one_neurons_blame/exercise.hpp"

namespace mine {

Blame blame(const Neuron& neuron, const Matrix& inputs,
            std::span<const double> dC_da) {
  const std::size_t n = neuron.weights.size();
  Blame all{std::vector<double>(n), 0.0, Matrix(n, dC_da.size())};
  for (std::size_t i = 0; i < dC_da.size(); ++i) {
    double z = 0.0;
    for (std::size_t k = 0; k < n; ++k) z += neuron.weights[k] * inputs(k, i);
    const double g =
        neuron.activation.derivative(z, neuron.activation.value(z)) * dC_da[i];
    for (std::size_t k = 0; k < n; ++k) {
      all.weights[k] += inputs(k, i) * g;
      all.inputs(k, i) = neuron.weights[k] * g;
    }
    all.bias += g;
  }
  return all;
}

}  // namespace mine
