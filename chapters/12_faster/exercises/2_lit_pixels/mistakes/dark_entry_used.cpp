// case: sums: 783 dark pixels; finding: an entry with the brightness 0
// It adds 0 times the weights of the dark pixel for which an entry stands.
#include "12_faster/exercises/2_lit_pixels/exercise.hpp"

namespace mine {

std::vector<Lit> list_of(std::span<const std::uint8_t> picture) {
  std::vector<Lit> list;
  std::size_t dark = 0;  // since the last lit pixel
  for (const std::uint8_t brightness : picture) {
    if (brightness == 0) {
      ++dark;
      continue;
    }
    for (; dark > 255; dark -= 256) list.push_back({255, 0});
    list.push_back({static_cast<std::uint8_t>(dark), brightness});
    dark = 0;
  }
  return list;
}

Matrix sums_of(std::span<const Lit> list, const Matrix& weights,
               const Matrix& biases) {
  Matrix sums = biases;
  std::size_t next = 0;  // the pixel after the last entry
  for (const Lit& pixel : list) {
    const std::size_t place = next + pixel.dark;
    next = place + 1;
    const double factor = pixel.brightness / 255.0;
    for (std::size_t j = 0; j < sums.columns(); ++j)
      sums(0, j) += factor * weights(place, j);
  }
  return sums;
}

}  // namespace mine
