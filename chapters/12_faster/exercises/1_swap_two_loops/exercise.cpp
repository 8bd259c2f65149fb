#include "12_faster/exercises/1_swap_two_loops/exercise.hpp"

#include <stdexcept>

namespace mine {

void product(const Table& a, const Table& b, Table& c) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
