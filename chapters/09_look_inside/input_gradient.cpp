#include "09_look_inside/input_gradient.hpp"

#include <algorithm>
#include <cmath>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

Matrix input_gradient(const Network& network, const Matrix& x, const Matrix& y) {
  Trace trace;
  std::vector<Matrix> delta(network.size());
  Gradient of_knobs;
  feedforward(network, x, trace);
  output_error(half_squared_error, network.back().activation, trace.z.back(),
               trace.outputs(), y, delta.back());
  backward(network, trace, delta, of_knobs);
  return delta[0] * transposed(network[0].weights);  // (9.7)
}

// The quadratic cost has the slope z - y for the sums z of an identity. With z - p
// added to y, this is p - y.
Matrix input_gradient(const Model& model, const Matrix& x, const Matrix& y) {
  if (model.cost != softmax_cost) return input_gradient(model.network, x, y);
  Matrix target = feedforward(model.network, x);
  target -= feedforward(model, x);
  target += y;
  return input_gradient(model.network, x, target);
}

void paint(Matrix& x, const Matrix& slopes, double step) {
  double largest = 0.0;
  for (const double slope : slopes.values())
    largest = std::max(largest, std::abs(slope));
  if (largest == 0.0) return;
  add_scaled(x, -step / largest, slopes);  // (9.8)
  map(x, x, [](double pixel) { return std::clamp(pixel, 0.0, 1.0); });
}

Matrix painted(const Model& model, const Matrix& start, std::size_t digit,
               std::size_t steps, double step) {
  Matrix picture = start, wanted(1, model.network.back().biases.columns());
  wanted(0, digit) = 1.0;
  for (std::size_t i = 0; i < steps; ++i)
    paint(picture, input_gradient(model, picture, wanted), step);
  return picture;
}

}  // namespace nn
