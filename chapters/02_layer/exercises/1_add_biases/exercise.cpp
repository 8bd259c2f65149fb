#include "02_layer/exercises/1_add_biases/exercise.hpp"

#include <stdexcept>

namespace mine {

Matrix add_biases(Matrix z, const Matrix& biases) {
  // Replace this line. z is a copy: change it, and return it.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
