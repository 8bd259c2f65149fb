// case: two rows and one; finding: all numbers are 0
// A division of whole numbers: every share below 1 is 0.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  std::size_t all = 0;
  for (const std::size_t n : rows) all += n;
  Matrix sum;
  for (std::size_t s = 0; s < slopes.size(); ++s) {
    if (rows[s] == 0) continue;
    Matrix part = slopes[s];
    part *= static_cast<double>(rows[s] / all);
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
