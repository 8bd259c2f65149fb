#include "06_backpropagation/exercises/1_output_error/exercise.hpp"

#include <cmath>
#include <stdexcept>

namespace mine {

Matrix output_error(const Matrix& z, const Matrix& y) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
