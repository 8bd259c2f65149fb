// case: three items, six orders; finding: of 27 ways
// Items that have their place already may still be moved.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <utility>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  for (std::size_t i = 0; i < items.size(); ++i)
    std::swap(items[i], items[pick(items.size())]);
}

}  // namespace mine
