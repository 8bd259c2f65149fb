// case: a shut ReLU; finding: the blame on the inputs: the blame has to pass
// The slopes are right, but the inputs get the blame from before the gate.
#include "05_chain_rule/exercises/2_one_neurons_blame/exercise.hpp"

namespace mine {

Blame blame(const Neuron& neuron, const Matrix& inputs,
            std::span<const double> dC_da) {
  const std::size_t n = neuron.weights.size();
  Blame result{std::vector<double>(n), 0.0, Matrix(n, dC_da.size())};
  for (std::size_t i = 0; i < dC_da.size(); ++i) {
    const double z = nn::weighted_sum(neuron, nn::column(inputs, i));
    const double a = neuron.activation.value(z);
    const double g = neuron.activation.derivative(z, a) * dC_da[i];
    for (std::size_t k = 0; k < n; ++k) {
      result.weights[k] += inputs(k, i) * g;
      result.inputs(k, i) = neuron.weights[k] * dC_da[i];
    }
    result.bias += g;
  }
  return result;
}

}  // namespace mine
