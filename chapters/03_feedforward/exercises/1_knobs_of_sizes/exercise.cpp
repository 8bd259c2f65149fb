#include "03_feedforward/exercises/1_knobs_of_sizes/exercise.hpp"

#include <stdexcept>

namespace mine {

std::size_t count_knobs(std::span<const std::size_t> sizes) {
  // Replace this line. sizes[0] is the number of inputs.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
