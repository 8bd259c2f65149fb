#include "03_feedforward/exercises/2_two_that_are_one/exercise.hpp"

#include <stdexcept>

namespace mine {

BookLayer collapse(const BookLayer& first, const BookLayer& second) {
  // Replace this line. Matrix c = a * b; is a new matrix with their product.
  throw std::logic_error("not solved yet");
}

std::array<double, 3> three_inputs() {
  // Replace this line. return {1.0, 2.0, 3.0}; returns three numbers.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
