// 07.1 A fair shuffle: every order is equally likely.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace mine {

// pick(n) is one of the numbers 0, 1, ... n - 1, each of them equally likely. n
// must be at least 1.
using Pick = std::function<std::size_t(std::size_t n)>;

// Puts the items in a random order. Fills the first place first: the first pick
// says which item comes there. Picks at most once for each place.
void shuffle(std::span<std::uint32_t> items, const Pick& pick);

}  // namespace mine
