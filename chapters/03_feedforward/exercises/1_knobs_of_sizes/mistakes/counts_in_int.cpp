// case: five billion knobs; finding: type that is too small
// An int holds a little more than two billion.
#include "03_feedforward/exercises/1_knobs_of_sizes/exercise.hpp"

namespace mine {

std::size_t count_knobs(std::span<const std::size_t> sizes) {
  int knobs = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l)
    knobs += (sizes[l] + 1) * sizes[l + 1];
  return knobs;
}

}  // namespace mine
