// case: two items; finding: the order (1 0) never comes up
// Off by one: the last item is never picked.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <utility>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  for (std::size_t i = 0; i + 1 < items.size(); ++i)
    std::swap(items[i], items[i + pick(items.size() - i - 1)]);
}

}  // namespace mine
