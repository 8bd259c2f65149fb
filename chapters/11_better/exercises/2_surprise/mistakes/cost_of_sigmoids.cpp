// case: the cost of one example; finding: which belongs to sigmoid outputs
// The cross-entropy of sigmoids, (11.4), also counts the classes that are wrong.
#include "11_better/exercises/2_surprise/exercise.hpp"

#include <algorithm>
#include <cmath>

namespace mine {
namespace {

// The logarithms of the probabilities. No total is below 1, so none is infinite.
Matrix log_softmax(const Matrix& z) {
  Matrix result = z;
  for (std::size_t i = 0; i < z.rows(); ++i) {
    const double largest = std::ranges::max(z.row(i));
    double total = 0.0;
    for (const double value : z.row(i)) total += std::exp(value - largest);
    for (double& value : result.row(i)) value -= largest + std::log(total);
  }
  return result;
}

}  // namespace

double surprise(const Matrix& z, const Matrix& y) {
  nn::require_equal_shapes(z, y, "surprise");
  const Matrix log_p = log_softmax(z);
  double sum = 0.0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double target = y.values()[i], l = log_p.values()[i];
    sum -= target * l + (1.0 - target) * std::log(1.0 - std::exp(l));
  }
  return sum / static_cast<double>(z.rows());
}

Matrix surprise_slopes(const Matrix& z, const Matrix& y) {
  nn::require_equal_shapes(z, y, "slopes of the surprise");
  const Matrix log_p = log_softmax(z);
  Matrix slopes = z;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double p = std::exp(log_p.values()[i]);
    slopes.values()[i] = (p - y.values()[i]) / static_cast<double>(z.rows());
  }
  return slopes;
}

}  // namespace mine
