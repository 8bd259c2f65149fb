// case: one neuron; finding: the sign is wrong
// The slope of the cost is a - y, and not y - a.
#include "06_backpropagation/exercises/1_output_error/exercise.hpp"

#include <cmath>

namespace mine {

Matrix output_error(const Matrix& z, const Matrix& y) {
  nn::require_equal_shapes(z, y, "output_error");
  const double m = static_cast<double>(z.rows());
  Matrix delta = z;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double a = 1.0 / (1.0 + std::exp(-z.values()[i]));
    const double off = a - y.values()[i];
    delta.values()[i] = -off / m * a * (1.0 - a);
  }
  return delta;
}

}  // namespace mine
