#include "06_backpropagation/backpropagation.hpp"

namespace nn {
namespace {

// delta(i, j) *= f'(z(i, j)), where a = f(z)
void multiply_by_slope(const Activation& activation, const Matrix& z, const Matrix& a, Matrix& delta) {
  for (std::size_t i = 0; i < delta.size(); ++i) {
    delta.values()[i] *= activation.slope(z.values()[i], a.values()[i]);
  }
}

}  // namespace

void output_error(const Cost& cost, const Activation& activation, const Matrix& z, const Matrix& a,
                  const Matrix& y, Matrix& delta) {
  cost.slope(a, y, delta);
  multiply_by_slope(activation, z, a, delta);  // (6.1)
}

void backward(const Network& network, const Trace& trace, Matrix& delta, Gradient& gradient) {
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    gradient[l].weights = transposed(trace.a[l]) * delta;  // (6.2)
    column_sums(delta, gradient[l].biases);                // (6.3)
    if (l == 0) break;                                     // the inputs have no error
    delta = delta * transposed(network[l].weights);        // (6.4)
    multiply_by_slope(network[l - 1].activation, trace.z[l - 1], trace.a[l], delta);
  }
}

GradientOf backpropagation(const Cost& cost) {
  return [cost, trace = Trace{}, delta = Matrix{}](const Network& network, const Batch& batch,
                                                   Gradient& gradient) mutable {
    feedforward(network, batch.inputs, trace);
    output_error(cost, network.back().activation, trace.z.back(), trace.outputs(), batch.targets, delta);
    backward(network, trace, delta, gradient);
  };
}

}  // namespace nn
