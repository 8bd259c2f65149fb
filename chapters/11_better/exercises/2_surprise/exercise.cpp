#include "11_better/exercises/2_surprise/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {

double surprise(const Matrix& z, const Matrix& y) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

Matrix surprise_slopes(const Matrix& z, const Matrix& y) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
