#include "14_many_machines/exercises/3_around_the_ring/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace the line that throws.
void all_reduce(std::vector<Numbers>& lists, Ring& ring) {
  throw std::logic_error("not solved yet");
}

}  // namespace mine
