// Four of five pixels of a digit are black, and the same ones in every epoch. So
// the others are looked up once, before training, and kept as a list per picture (a
// sparse format). The lists of 50,000 pictures are larger than most caches, and
// each epoch reads them all: so a pixel takes two bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "common/dataset.hpp"

namespace nn {

using Order = std::span<const std::uint32_t>;  // of pictures, by their numbers

struct LitPixel {
  std::uint8_t skip;  // how many places behind the one before, or behind the first
                      // place of the picture
  std::uint8_t brightness;  // 0 only where 255 places were not enough to come to
                            // the next one
};

class LitPixels {
 public:
  // std::length_error for more lit pixels than 32 bits can count.
  explicit LitPixels(const ImageSet& images);

  std::span<const LitPixel> of(std::size_t picture) const {
    return std::span(pixels_).subspan(begins_[picture],
                                      begins_[picture + 1] - begins_[picture]);
  }
  // Asks the memory for a picture's list, which will be wanted soon. Always for as
  // many lines: to find out how long the list is, one would have to wait already.
  void fetch(std::size_t picture) const {
    const LitPixel* from = pixels_.data() + begins_[picture];
    for (std::size_t line = 0; line < lines_fetched; ++line)
      __builtin_prefetch(from + line * pixels_per_line);
  }

 private:
  static constexpr std::size_t pixels_per_line = 64 / sizeof(LitPixel),
                               lines_fetched = 6;

  std::vector<LitPixel> pixels_;  // and behind the last list as many as are fetched
  std::vector<std::uint32_t>
      begins_;  // of each picture's list, and the end of the last
};

// Brightness as a number from 0 to 1, as examples_from widens it: level[255] is 1.
template <class Number>
std::array<Number, 256> levels() {
  std::array<Number, 256> level;
  for (std::size_t i = 0; i < 256; ++i) {
    level[i] = static_cast<Number>(widened(static_cast<std::uint8_t>(i)));
  }
  return level;
}

}  // namespace nn
