// case: two examples; finding: you turn the knobs before the second example
// The second example meets knobs that did not cause its cost.
#include "05_chain_rule/exercises/3_a_layer_learns/exercise.hpp"

namespace mine {

Matrix learn(Layer& layer, const Matrix& x, const Matrix& z, const Matrix& dC_da,
             double rate) {
  Matrix on_inputs(x.rows(), x.columns());
  for (std::size_t i = 0; i < z.rows(); ++i) {
    Matrix dW(x.columns(), z.columns()), db(1, z.columns());
    for (std::size_t j = 0; j < z.columns(); ++j) {
      const double a = layer.activation.value(z(i, j));
      const double g = layer.activation.derivative(z(i, j), a) * dC_da(i, j);
      for (std::size_t k = 0; k < x.columns(); ++k) {
        dW(k, j) += x(i, k) * g;
        on_inputs(i, k) += layer.weights(k, j) * g;
      }
      db(0, j) += g;
    }
    nn::add_scaled(layer.weights, -rate, dW);
    nn::add_scaled(layer.biases, -rate, db);
  }
  return on_inputs;
}

}  // namespace mine
