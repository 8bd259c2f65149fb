// What does a network really see? Compare some numbers about its pictures with the
// same numbers for the pictures that it learned from. If they differ much, you are
// asking the network about something that it has never seen.
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
  double off_centre = 0.0;  // from the centre of mass to the middle, in pixels
  double height = 0.0;      // rows from the first to the last lit pixel
  double rim = 0.0;         // the brightness of the outermost pixels
};

// Of one picture that is `width` pixels wide. Without a lit pixel, height is 0;
// without any light, off_centre is 0. The middle of 28 x 28 is pixel (14, 14),
// counted from 0, as for MNIST's makers. Throws std::invalid_argument if the pixels
// do not fill whole rows.
InputStatistics statistics_of(std::span<const std::uint8_t> pixels,
                              std::size_t width);

// The mean of each number; zeros if there are no pictures.
InputStatistics mean_of(std::span<const InputStatistics> pictures);

// Of all pictures of a set.
InputStatistics statistics_of(const ImageSet& images);

}  // namespace nn
