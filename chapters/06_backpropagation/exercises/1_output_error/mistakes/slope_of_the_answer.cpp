// case: one neuron; finding: you took f'(a)
// The slope of the sigmoid at a, where the slope at z is meant.
#include "06_backpropagation/exercises/1_output_error/exercise.hpp"

#include <cmath>

namespace mine {
namespace {

double sigmoid(double x) { return 1.0 / (1.0 + std::exp(-x)); }
double sigmoid_slope(double x) { return sigmoid(x) * (1.0 - sigmoid(x)); }

}  // namespace

Matrix output_error(const Matrix& z, const Matrix& y) {
  nn::require_equal_shapes(z, y, "output_error");
  const double m = static_cast<double>(z.rows());
  Matrix delta = z;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double a = sigmoid(z.values()[i]);
    delta.values()[i] = (a - y.values()[i]) / m * sigmoid_slope(a);
  }
  return delta;
}

}  // namespace mine
