// A slice of a mini-batch is as many pictures as two vectors hold, and each picture
// keeps its own place in them, its lane. So a number of the network, say the pixel
// in row 3 and column 7, is one pair of vectors: that pixel of all pictures of the
// slice. Whatever a filter does to one picture, the same instructions do to all of
// them. No patch is ever copied: a weight is multiplied by the pixel wherever the
// filter stands.
#pragma once

#include <algorithm>
#include <type_traits>

#include "12_faster/fused_engine/lanes.hpp"

namespace nn {

inline constexpr std::size_t slice_pictures = 2 * float_lanes;

// A number of each picture of a slice. Tables about a slice hold them one after
// another: the number n of all pictures begins at n * slice_pictures.
struct Pair {
  Floats part[2];
};
inline Pair load_pair(const float* from) {
  return {{load_floats(from), load_floats(from + float_lanes)}};
}
inline void store_pair(float* to, const Pair& numbers) {
  store_floats(to, numbers.part[0]);
  store_floats(to + float_lanes, numbers.part[1]);
}

// So many pairs of sums stay in registers while they grow, and their weights are
// used for both vectors of a pair. Of the 16 or 32 registers a few must be left.
inline constexpr std::size_t most_sums = float_lanes >= 16 ? 12 : 6;

template <std::size_t T>
using Count = std::integral_constant<std::size_t, T>;

// Calls work(Count<T>) for this number, which is from 1 to `most`. So the compiler
// knows it, and can keep T numbers in registers.
template <std::size_t most, class Work>
void with_count(std::size_t count, Work work) {
  if constexpr (most > 1) {
    if (count < most) return with_count<most - 1>(count, work);
  }
  work(Count<most>());
}

// Cuts `count` things into blocks of at most `most` that are as equal as possible,
// and calls work(Count<T>, first) for each: 20 become 10 and 10.
template <std::size_t most, class Work>
void for_each_block(std::size_t count, Work work) {
  const std::size_t blocks = (count + most - 1) / most;
  for (std::size_t block = 0; block < blocks; ++block) {
    const std::size_t first = count * block / blocks;
    with_count<most>(count * (block + 1) / blocks - first,
                     [&](auto size) { work(size, first); });
  }
}

}  // namespace nn
