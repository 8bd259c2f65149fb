// From the way of a pen to pixels. A pixel that the pen covers half becomes half
// grey, so edges look smooth (anti-aliasing) although a pixel has one colour only.
#pragma once

#include "common/drawn/grey_picture.hpp"
#include "common/drawn/hand.hpp"

namespace nn {

// The trails, scaled so that the longer side of the digit is `side` pixels, in a
// picture just large enough. Throws std::invalid_argument where there is nothing to
// draw.
GreyPicture draw_trails(const std::vector<Trail>& trails, std::size_t side);

}  // namespace nn
