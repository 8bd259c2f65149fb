#include "common/softmax.hpp"

#include <algorithm>

#include "common/elementary.hpp"

namespace nn {

void softmax(const Matrix& z, Matrix& p) {
  if (&z != &p) p = z;
  for (std::size_t i = 0; i < p.rows() && p.columns() > 0; ++i) {
    const auto row = p.row(i);
    const double largest = std::ranges::max(row);
    double sum = 0.0;
    for (double& value : row) sum += value = exponential(value - largest);
    for (double& value : row) value /= sum;  // (11.1)
  }
}

}  // namespace nn
