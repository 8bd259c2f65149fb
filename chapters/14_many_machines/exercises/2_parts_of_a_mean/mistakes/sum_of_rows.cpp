// case: two rows and one; finding: 3 times too large
// The sum over all rows, where their mean is asked for.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  Matrix sum;
  for (std::size_t s = 0; s < slopes.size(); ++s) {
    if (rows[s] == 0) continue;
    Matrix part = slopes[s];
    part *= static_cast<double>(rows[s]);
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
