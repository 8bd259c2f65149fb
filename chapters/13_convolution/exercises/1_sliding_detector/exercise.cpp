#include "13_convolution/exercises/1_sliding_detector/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the line that throws.
Matrix map_of(const Matrix& picture, const Matrix& detector, double bias) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
