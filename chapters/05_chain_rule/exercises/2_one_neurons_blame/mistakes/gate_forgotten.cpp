// case: a shut ReLU; finding: dC/dw: the blame has to pass the gate
// The blame goes through shut neurons, too.
#include "05_chain_rule/exercises/2_one_neurons_blame/exercise.hpp"

namespace mine {

Blame blame(const Neuron& neuron, const Matrix& inputs,
            std::span<const double> dC_da) {
  const std::size_t n = neuron.weights.size();
  Blame result{std::vector<double>(n), 0.0, Matrix(n, dC_da.size())};
  for (std::size_t i = 0; i < dC_da.size(); ++i) {
    const double g = dC_da[i];
    for (std::size_t k = 0; k < n; ++k) {
      result.weights[k] += inputs(k, i) * g;
      result.inputs(k, i) = neuron.weights[k] * g;
    }
    result.bias += g;
  }
  return result;
}

}  // namespace mine
