#include "14_many_machines/exercises/3_go_on/exercise.hpp"

#include <numeric>
#include <stdexcept>

namespace mine {

std::vector<std::uint32_t> still_to_come(const Killed& training) {
  // Replace this line. std::iota(list.begin(), list.end(), 0u) fills a list with 0,
  // 1, 2 and so on.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
