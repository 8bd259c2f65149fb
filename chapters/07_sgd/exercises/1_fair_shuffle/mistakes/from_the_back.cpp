// case: the first pick fills the first place; finding: item 20 comes
// The form of the page: as fair, but the last place comes first.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <utility>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  for (std::size_t i = items.size(); i > 1; --i)
    std::swap(items[i - 1], items[pick(i)]);
}

}  // namespace mine
