#include "10_your_digit/exercises/1_silent_or_not/exercise.hpp"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace mine {

Score score(const Matrix& outputs, std::span<const std::size_t> labels,
            double threshold) {
  // Replace this line. outputs.row(i) is row i; std::to_string(3) is "3".
  throw std::logic_error("not solved yet");
}

}  // namespace mine
