#include "13_convolution/exercises/3_shared_weight/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the three lines that throw.
Matrix detector_slopes(const Matrix& picture, const Matrix& delta) {
  throw std::logic_error("not solved yet");
}

double bias_slope(const Matrix& delta) { throw std::logic_error("not solved yet"); }

Matrix pixel_slopes(const Matrix& detector, const Matrix& delta) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
