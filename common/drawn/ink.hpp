// Turns the trails of a pen into pixels. If the pen covers half of a pixel, the
// pixel gets half of the ink, so edges look smooth (anti-aliasing).
#pragma once

#include "common/drawn/grey_picture.hpp"
#include "common/drawn/hand.hpp"

namespace nn {

// Draws the trails into a picture that is just large enough. They are scaled so
// that the longer side of the digit is `side` pixels. Throws std::invalid_argument
// if there is nothing to draw.
GreyPicture draw_trails(const std::vector<Trail>& trails, std::size_t side);

}  // namespace nn
