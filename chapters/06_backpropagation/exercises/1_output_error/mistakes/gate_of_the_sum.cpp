// case: one example, three neurons; finding: you took z (1 - z)
// The slope of the sigmoid is a (1 - a), with the answer a.
#include "06_backpropagation/exercises/1_output_error/exercise.hpp"

#include <cmath>

namespace mine {

Matrix output_error(const Matrix& z, const Matrix& y) {
  nn::require_equal_shapes(z, y, "output_error");
  const double m = static_cast<double>(z.rows());
  Matrix delta = z;
  for (std::size_t i = 0; i < z.rows(); ++i) {
    for (std::size_t j = 0; j < z.columns(); ++j) {
      const double a = 1.0 / (1.0 + std::exp(-z(i, j)));
      delta(i, j) = (a - y(i, j)) / m * z(i, j) * (1.0 - z(i, j));
    }
  }
  return delta;
}

}  // namespace mine
