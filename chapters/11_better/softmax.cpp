#include "11_better/softmax.hpp"

#include <algorithm>

#include "common/elementary.hpp"

namespace nn {
namespace {

// ln(the sum of e^z over the row), without an overflow: the largest term is e^0.
double log_of_sum(std::span<const double> z) {
  const double largest = std::ranges::max(z);
  double sum = 0.0;
  for (const double value : z) sum += exponential(value - largest);
  return largest + logarithm(sum);
}

double surprise(const Matrix& z, const Matrix& y) {
  require_equal_shapes(z, y, "softmax cost");
  double sum = 0.0;
  for (std::size_t i = 0; i < z.rows(); ++i) {
    const double log_sum = log_of_sum(z.row(i));
    for (std::size_t j = 0; j < z.columns(); ++j)
      sum -= y(i, j) * (z(i, j) - log_sum);
  }
  return sum / static_cast<double>(z.rows());
}

void surprise_slopes(const Matrix& z, const Matrix& y, Matrix& slopes) {
  require_equal_shapes(z, y, "slope of the softmax cost");
  softmax(z, slopes);
  slopes -= y;
  slopes *= 1.0 / static_cast<double>(z.rows());
}

}  // namespace

const Cost softmax_cross_entropy = {
    .name = "softmax",
    .value = surprise,              // (11.2)
    .derivative = surprise_slopes,  // (11.3)
};

}  // namespace nn
