// case: two rows and one; finding: the sum of the means
// Nothing is divided: more workers make longer steps.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  Matrix sum;
  for (std::size_t s = 0; s < slopes.size(); ++s) {
    if (rows[s] == 0) continue;
    const Matrix& part = slopes[s];
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
