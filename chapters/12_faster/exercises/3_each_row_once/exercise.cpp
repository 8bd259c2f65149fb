#include "12_faster/exercises/3_each_row_once/exercise.hpp"

#include <stdexcept>

namespace mine {

// Replace what is in this function: it loads and stores a row once per picture in
// which its pixel is lit.
void step(std::span<const List> lists, std::span<const Row> steps,
          Weights& weights) {
  throw std::logic_error("not solved yet");
  for (std::size_t i = 0; i < lists.size(); ++i) {
    for (const Lit& pixel : lists[i]) {
      Row row = weights.load(pixel.place);
      for (std::size_t j = 0; j < row.size(); ++j)
        row[j] += pixel.brightness * steps[i][j];
      weights.store(pixel.place, row);
    }
  }
}

}  // namespace mine
