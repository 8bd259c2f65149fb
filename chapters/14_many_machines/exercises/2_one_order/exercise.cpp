#include "14_many_machines/exercises/2_one_order/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the line that throws.
Matrix total_of(std::span<const Part> parts, std::size_t slices) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
