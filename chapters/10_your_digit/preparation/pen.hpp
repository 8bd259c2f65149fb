// How thick the strokes are. A ballpoint pen leaves a line that would be a grey
// breath in 20 x 20 pixels, where MNIST's pens are two to three pixels broad and
// white in their middle.
#pragma once

#include "common/drawn/grey_picture.hpp"

namespace nn {

// The mean thickness of the strokes in pixels: twice the area by the length of its
// outline. What is below `faintest` is not ink. 0 where there is none.
double pen_width(const GreyPicture& ink, std::uint8_t faintest = 128);

// The ink as it is when its strokes would be at least 2 pixels thick in a box of 20
// x 20; else drawn again with a round pen, so that they are 2.6.
GreyPicture with_usual_pen(const GreyPicture& ink);

}  // namespace nn
