#include "12_faster/exercises/2_lit_pixels/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the two lines that throw.
std::vector<Lit> list_of(std::span<const std::uint8_t> picture) {
  throw std::logic_error("not solved yet");
}

Matrix sums_of(std::span<const Lit> list, const Matrix& weights,
               const Matrix& biases) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
