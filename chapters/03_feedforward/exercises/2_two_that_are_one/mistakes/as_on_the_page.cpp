// case: two inputs, two neurons, two neurons; finding: is the right factor
// (3.3) as it is on the page, which is in our form.
#include "03_feedforward/exercises/2_two_that_are_one/exercise.hpp"

namespace mine {

BookLayer collapse(const BookLayer& first, const BookLayer& second) {
  BookLayer one{first.w * second.w, first.b * second.w};
  one.b += second.b;
  return one;
}

std::array<double, 3> three_inputs() { return {-2.0, -1.0, 0.0}; }

}  // namespace mine
