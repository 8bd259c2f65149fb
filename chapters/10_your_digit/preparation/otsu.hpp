// For pictures in even light, with two kinds of pixels: paper and ink. Their
// histogram has two hills. The best threshold between the hills makes the pixels on
// each side as alike as possible. (Otsu, "A threshold selection method from
// gray-level histograms", 1979.)
#pragma once

#include <cstdint>
#include <span>

#include "10_your_digit/preparation/ground.hpp"

namespace nn {

// The grey level at which the brighter side begins, 1 to 255: the level with the
// smallest variance within the two sides. 128 if all pixels are alike.
std::uint8_t otsu_threshold(std::span<const std::uint8_t> greys);

// The picture as bright ink on black ground, if the ground is a single grey level.
// Use it for digits that fill their picture and leave little rim. The picture's
// four corners say which side is the ground.
EvenPicture flat_light(const GreyPicture& brightness);

}  // namespace nn
