// case: in the order of the slices; finding: another order
// The last slice comes first, so other bits come out.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  double all = 0.0;
  for (const std::size_t n : rows) all += static_cast<double>(n);
  Matrix sum;
  for (std::size_t s = slopes.size(); s-- > 0;) {
    if (rows[s] == 0) continue;
    Matrix part = slopes[s];
    part *= static_cast<double>(rows[s]) / all;
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
