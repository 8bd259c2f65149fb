// case: a hundred pictures; finding: numbers are wrong
// A mask of 64 bits holds 64 pictures. The others are lost.
#include "12_faster/exercises/3_each_row_once/exercise.hpp"

#include <algorithm>
#include <cstdint>

namespace mine {

void step(std::span<const List> lists, std::span<const Row> steps,
          Weights& weights) {
  const std::size_t count = std::min<std::size_t>(lists.size(), 64);
  std::vector<std::uint64_t> mask(weights.pixels(), 0);
  std::vector<Row> bright(weights.pixels(), Row(count));
  for (std::size_t i = 0; i < count; ++i) {
    for (const Lit& pixel : lists[i]) {
      mask[pixel.place] |= std::uint64_t{1} << i;
      bright[pixel.place][i] = pixel.brightness;
    }
  }
  for (std::size_t place = 0; place < mask.size(); ++place) {
    if (mask[place] == 0) continue;
    Row row = weights.load(place);
    for (std::size_t i = 0; i < count; ++i) {
      if ((mask[place] >> i & 1) == 0) continue;
      for (std::size_t j = 0; j < row.size(); ++j)
        row[j] += bright[place][i] * steps[i][j];
    }
    weights.store(place, row);
  }
}

}  // namespace mine
