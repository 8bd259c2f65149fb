// case: two items; finding: the order (0 1) never comes up
// Each place gets another item than before.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <utility>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  for (std::size_t i = 0; i + 1 < items.size(); ++i)
    std::swap(items[i], items[i + 1 + pick(items.size() - i - 1)]);
}

}  // namespace mine
