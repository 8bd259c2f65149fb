// What does a network really see? Some numbers about its pictures, to be compared
// with those of the pictures that it learned from. Where they differ much, it is
// asked about something that it was never taught.
#pragma once

#include <cstdint>
#include <span>

#include "common/dataset.hpp"

namespace nn {

// Of one picture, or means over `count` of them.
struct InputStatistics {
  std::size_t count = 0;
  double brightness = 0.0;  // of all pixels, 0 to 1
  double lit = 0.0;         // the share of pixels above a half
  double off_centre = 0.0;  // how far the centre of mass of the brightness is from
                            // the middle, in pixels
  double height = 0.0;      // rows from the first to the last lit pixel
  double rim = 0.0;         // the brightness of the outermost pixels
};

// Of one picture `width` pixels wide. A picture without a lit pixel has height 0,
// and one without light is not off its centre. The middle is pixel (14, 14) of 28 x
// 28, counted from 0, as for MNIST's makers. Throws std::invalid_argument for
// pixels that are no whole rows.
InputStatistics statistics_of(std::span<const std::uint8_t> pixels,
                              std::size_t width);

// The mean of each number; zeros of no pictures.
InputStatistics mean_of(std::span<const InputStatistics> pictures);

// Of all pictures of a set.
InputStatistics statistics_of(const ImageSet& images);

}  // namespace nn
