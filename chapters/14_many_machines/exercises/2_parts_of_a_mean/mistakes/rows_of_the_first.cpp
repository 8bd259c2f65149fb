// case: two rows and one; finding: all have the share of the first slice
// All slices have the share of the first.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  double all = 0.0;
  for (const std::size_t n : rows) all += static_cast<double>(n);
  Matrix sum;
  for (std::size_t s = 0; s < slopes.size(); ++s) {
    if (rows[s] == 0) continue;
    Matrix part = slopes[s];
    part *= static_cast<double>(rows[0]) / all;
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
