#include "14_many_machines/exercises/1_fair_slices/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the two lines that throw.
std::vector<Slice> slices_of(std::size_t rows, std::size_t slices) {
  throw std::logic_error("not solved yet");
}

double mean_of(std::span<const double> means, std::span<const Slice> slices) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
