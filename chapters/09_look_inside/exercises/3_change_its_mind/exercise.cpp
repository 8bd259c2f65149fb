#include "09_look_inside/exercises/3_change_its_mind/exercise.hpp"

#include <algorithm>
#include <stdexcept>

#include "06_backpropagation/backpropagation.hpp"

namespace mine {

Matrix gap_slopes(const Network& network, const Matrix& x, std::size_t wanted,
                  std::size_t other) {
  // Replace this line. nn::feedforward and nn::backward are there for you.
  throw std::logic_error("not solved yet");
}

void take_step(Matrix& x, const Matrix& slopes, double step) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
