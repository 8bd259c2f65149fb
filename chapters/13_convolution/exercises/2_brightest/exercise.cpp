#include "13_convolution/exercises/2_brightest/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the two lines that throw.
Matrix pooled(const Matrix& map, std::size_t side) {
  throw std::logic_error("not solved yet");
}

Matrix blame_of(const Matrix& map, std::size_t side, const Matrix& dC_dsmall) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
