// case: two items; finding: the order (0 1) comes up in 3 of 4 ways
// Sorted by random keys: two equal keys leave their items as they were.
#include "07_sgd/exercises/1_fair_shuffle/exercise.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace mine {

void shuffle(std::span<std::uint32_t> items, const Pick& pick) {
  std::vector<std::pair<std::size_t, std::uint32_t>> keyed;
  for (const std::uint32_t item : items)
    keyed.emplace_back(pick(items.size()), item);
  std::ranges::stable_sort(keyed, {}, [](const auto& pair) { return pair.first; });
  for (std::size_t i = 0; i < items.size(); ++i) items[i] = keyed[i].second;
}

}  // namespace mine
