// case: 2 x + 1 and 3 x + 4; finding: the first bias is lost
// Only the second bias is left.
#include "03_feedforward/exercises/2_two_that_are_one/exercise.hpp"

namespace mine {

BookLayer collapse(const BookLayer& first, const BookLayer& second) {
  return {second.w * first.w, second.b};
}

std::array<double, 3> three_inputs() { return {-2.0, -1.0, 0.0}; }

}  // namespace mine
