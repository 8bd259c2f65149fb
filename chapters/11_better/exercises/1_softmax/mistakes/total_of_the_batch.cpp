// case: each row by itself; finding: 6 of 6 numbers are wrong
// The total belongs to a row. Here the whole batch adds up to 1.
#include "11_better/exercises/1_softmax/exercise.hpp"

#include <algorithm>
#include <cmath>

namespace mine {

Matrix softmax(const Matrix& z) {
  const double largest = std::ranges::max(z.values());
  Matrix p = z;
  double total = 0.0;
  for (double& value : p.values()) total += value = std::exp(value - largest);
  for (double& value : p.values()) value /= total;
  return p;
}

}  // namespace mine
