#include "11_better/cross_entropy.hpp"

#include <algorithm>
#include <cmath>

#include "common/elementary.hpp"

namespace nn {
namespace {

// (11.4) for one neuron, with both logarithms brought together. e^-|z| is at most
// 1, so nothing overflows, however sure the neuron is.
double surprise_of_one(double z, double y) {
  return std::max(z, 0.0) - y * z + logarithm(1.0 + exponential(-std::abs(z)));
}

double cross_entropy_value(const Matrix& z, const Matrix& y) {
  require_equal_shapes(z, y, "cross-entropy");
  double sum = 0.0;
  for (std::size_t i = 0; i < z.size(); ++i)
    sum += surprise_of_one(z.values()[i], y.values()[i]);
  return sum / static_cast<double>(z.rows());
}

void cross_entropy_slopes(const Matrix& z, const Matrix& y, Matrix& slopes) {
  require_equal_shapes(z, y, "slope of the cross-entropy");
  map(z, slopes, sigmoid.value);
  slopes -= y;
  slopes *= 1.0 / static_cast<double>(z.rows());
}

}  // namespace

const Cost cross_entropy = {
    .name = "cross-entropy",
    .value = cross_entropy_value,        // (11.4)
    .derivative = cross_entropy_slopes,  // (11.5)
};

}  // namespace nn
