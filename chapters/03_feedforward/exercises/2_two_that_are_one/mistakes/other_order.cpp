// case: two inputs, two neurons, two neurons; finding: the order in our form
// For single numbers, the order makes no difference.
#include "03_feedforward/exercises/2_two_that_are_one/exercise.hpp"

namespace mine {

BookLayer collapse(const BookLayer& first, const BookLayer& second) {
  BookLayer one{first.w * second.w, second.w * first.b};
  one.b += second.b;
  return one;
}

std::array<double, 3> three_inputs() { return {-2.0, -1.0, 0.0}; }

}  // namespace mine
