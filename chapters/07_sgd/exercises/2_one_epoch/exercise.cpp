#include "07_sgd/exercises/2_one_epoch/exercise.hpp"

#include <algorithm>
#include <stdexcept>

namespace mine {

std::size_t one_epoch(std::vector<double>& knobs,
                      std::span<const std::uint32_t> order, std::size_t size,
                      double rate, const SlopesOf& slopes_of) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
