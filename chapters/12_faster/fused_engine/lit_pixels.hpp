// Four of five pixels of a digit are black, and they are the same ones in every
// epoch. So the other pixels are found once, before training, and kept in a list
// per picture (a sparse format). The lists of 50,000 pictures are larger than most
// caches, and every epoch reads all of them. So a pixel takes two bytes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "common/dataset.hpp"

namespace nn {

// The numbers of pictures, in the order in which they are used.
using Order = std::span<const std::uint32_t>;

struct LitPixel {
  // The distance from the lit pixel before, or from the first pixel of the picture.
  std::uint8_t skip;
  // 0 only if the next lit pixel is more than 255 places away.
  std::uint8_t brightness;
};

class LitPixels {
 public:
  // std::length_error for more lit pixels than 32 bits can count.
  explicit LitPixels(const ImageSet& images);

  std::span<const LitPixel> of(std::size_t picture) const {
    return std::span(pixels_).subspan(begins_[picture],
                                      begins_[picture + 1] - begins_[picture]);
  }
  // Asks the memory for a picture's list, which will be needed soon. It always asks
  // for the same number of lines, because finding out how long the list is would
  // already mean waiting.
  void fetch(std::size_t picture) const {
    const LitPixel* from = pixels_.data() + begins_[picture];
    for (std::size_t line = 0; line < lines_fetched; ++line)
      __builtin_prefetch(from + line * pixels_per_line);
  }

 private:
  static constexpr std::size_t pixels_per_line = 64 / sizeof(LitPixel),
                               lines_fetched = 6;

  // All lists, and after the last one as many places as `fetch` asks for.
  std::vector<LitPixel> pixels_;
  // Where each picture's list begins, and where the last one ends.
  std::vector<std::uint32_t> begins_;
};

// The number from 0 to 1 for each brightness, as in examples_from: level[255] is 1.
template <class Number>
std::array<Number, 256> levels() {
  std::array<Number, 256> level;
  for (std::size_t i = 0; i < 256; ++i) {
    level[i] = static_cast<Number>(widened(static_cast<std::uint8_t>(i)));
  }
  return level;
}

}  // namespace nn
