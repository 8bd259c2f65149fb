// case: sums: seven pixels; finding: or you go through all pixels
// It goes through all pixels again, and multiplies by 0.
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
  std::vector<double> picture(weights.rows(), 0.0);
  std::size_t next = 0;
  for (const Lit& pixel : list) {
    picture[next + pixel.dark] = pixel.brightness / 255.0;
    next += pixel.dark + 1;
  }
  Matrix sums = biases;
  for (std::size_t i = 0; i < picture.size(); ++i) {
    for (std::size_t j = 0; j < sums.columns(); ++j)
      sums(0, j) += picture[i] * weights(i, j);
  }
  return sums;
}

}  // namespace mine
