// 14.3 Go on: the order of the examples, drawn again from the seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "common/random.hpp"

namespace mine {

// What the file says of a training that was killed.
struct Killed {
  std::uint32_t seed = 1;
  std::size_t knobs = 0;     // normal numbers that were drawn for the start
  std::size_t examples = 0;  // of the data set
  std::size_t epochs = 0;    // that are complete
  std::size_t learned = 0;   // examples of the next epoch, at most all of them
};

// The examples that this epoch still has to learn from, in their order.
std::vector<std::uint32_t> still_to_come(const Killed& training);

}  // namespace mine
