#include "11_better/exercises/1_softmax/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {

Matrix softmax(const Matrix& z) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
