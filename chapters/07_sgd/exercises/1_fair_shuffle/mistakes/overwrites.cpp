// case: every item is still there; finding: some are lost
// The item that was in the place before is gone.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <utility>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  for (std::size_t i = 0; i < items.size(); ++i)
    items[i] = items[i + pick(items.size() - i)];
}

}  // namespace mine
