// How thick the strokes are. In 20 x 20 pixels, the line of a ballpoint would be
// thin and faint. MNIST's strokes are two to three pixels broad and white in the
// middle.
#pragma once

#include "common/drawn/grey_picture.hpp"

namespace nn {

// The mean thickness of the strokes in pixels: twice their area, divided by the
// length of their outline. Pixels below `faintest` are not ink. 0 if there is no
// ink.
double pen_width(const GreyPicture& ink, std::uint8_t faintest = 128);

// The ink with strokes that are thick enough. If they would be at least 2 pixels
// thick in a box of 20 x 20, they stay as they are. If not, a round pen makes
// them 2.6 thick.
GreyPicture with_usual_pen(const GreyPicture& ink);

}  // namespace nn
