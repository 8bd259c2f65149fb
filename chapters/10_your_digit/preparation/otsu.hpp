// Two kinds of pixels, paper and ink, and no light to even out: where a histogram
// has two hills, the best place to part them is the one that makes each side as
// alike as possible. (Otsu, "A threshold selection method from gray-level
// histograms", 1979.)
#pragma once

#include <cstdint>
#include <span>

#include "10_your_digit/preparation/ground.hpp"

namespace nn {

// The grey level at which the brighter side begins, 1 to 255: of all levels the one
// that leaves the smallest variance within the two sides. 128 where all pixels are
// alike.
std::uint8_t otsu_threshold(std::span<const std::uint8_t> greys);

// The picture as bright ink on black ground, where the ground is one flat grey: for
// digits that fill their picture, so that little of the rim is ground. Which side
// is the ground, the picture's four corners say.
EvenPicture flat_light(const GreyPicture& brightness);

}  // namespace nn
