#include "06_backpropagation/backpropagation.hpp"

#include <stdexcept>

namespace nn {

void multiply_by_slope(const Activation& activation, const Matrix& z,
                       const Matrix& a, Matrix& delta) {
  require_equal_shapes(z, delta, "multiply_by_slope");
  for (std::size_t i = 0; i < delta.size(); ++i) {
    delta.values()[i] *= activation.derivative(z.values()[i], a.values()[i]);
  }
}

void output_error(const Cost& cost, const Activation& activation, const Matrix& z,
                  const Matrix& a, const Matrix& y, Matrix& delta) {
  cost.derivative(a, y, delta);
  multiply_by_slope(activation, z, a, delta);  // (6.1)
}

void backward(const Network& network, const Trace& trace,
              std::vector<Matrix>& delta, Gradient& gradient) {
  if (delta.size() != network.size())
    throw std::invalid_argument("backward: delta needs a matrix per layer");
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    gradient[l].weights = transposed(trace.a[l]) * delta[l];  // (6.2)
    column_sums(delta[l], gradient[l].biases);                // (6.3)
    if (l == 0) break;  // the inputs have no error
    const Activation& before = network[l - 1].activation;
    delta[l - 1] = delta[l] * transposed(network[l].weights);  // (6.4)
    multiply_by_slope(before, trace.z[l - 1], trace.a[l], delta[l - 1]);
  }
}

GradientOf backpropagation(const Cost& cost) {
  return
      [cost, trace = Trace{}, delta = std::vector<Matrix>{}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        if (network.empty())
          throw std::invalid_argument("backpropagation: the network has no layers");
        feedforward(network, batch.inputs, trace);
        delta.resize(network.size());
        output_error(cost, network.back().activation, trace.z.back(),
                     trace.outputs(), batch.targets, delta.back());
        backward(network, trace, delta, gradient);
      };
}

}  // namespace nn
