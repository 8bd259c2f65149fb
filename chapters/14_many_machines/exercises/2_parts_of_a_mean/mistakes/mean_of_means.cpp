// case: two rows and one; finding: the mean of the means
// A slice of one row counts as much as one of two.
#include "14_many_machines/exercises/2_parts_of_a_mean/exercise.hpp"

namespace mine {

Matrix whole_gradient(const std::vector<Matrix>& slopes,
                      const std::vector<std::size_t>& rows) {
  double busy = 0.0;
  for (const std::size_t n : rows) busy += n > 0 ? 1.0 : 0.0;
  Matrix sum;
  for (std::size_t s = 0; s < slopes.size(); ++s) {
    if (rows[s] == 0) continue;
    Matrix part = slopes[s];
    part *= 1.0 / busy;
    if (sum.size() == 0)
      sum = part;
    else
      sum += part;
  }
  return sum;
}

}  // namespace mine
