#include "08_mnist/exercises/3_lost_digits/exercise.hpp"

#include <algorithm>
#include <stdexcept>

namespace mine {

Tally count_in_batches(const Network& network, const Matrix& pictures,
                       std::span<const std::uint8_t> labels, std::size_t classes,
                       std::size_t batch) {
  // Replace this line. network(rows) returns a row of outputs for each row.
  throw std::logic_error("not solved yet");
}

std::vector<LostDigit> lost_on_the_way(std::span<const Tally> history) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
