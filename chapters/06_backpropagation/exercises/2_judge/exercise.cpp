#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {

Verdict judge(const std::vector<Block>& claimed, const std::vector<Block>& nudged) {
  // Replace this line.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
