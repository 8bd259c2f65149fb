// Drawing programs save ink as if on glass: what was not drawn on is transparent.
// The network needs a ground that ink stands out from: white ink on white paper is
// a blank page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "10_your_digit/picture_files/colour_picture.hpp"

namespace nn {

// A colour, and how much of it there is (its alpha): 0 is transparent, 255 opaque.
struct AlphaPixel {
  Colour colour;
  std::uint8_t alpha = 0;
};

struct AlphaPicture {
  std::size_t height = 0, width = 0;
  std::vector<AlphaPixel> pixels;  // height * width, row by row
};

// The picture over white or over black. Where what is opaque is of one brightness,
// or covers less than half of the picture, it is ink: bright ink lies over black,
// dark ink over white. Else it brings a ground of its own, and what is transparent,
// a rounded corner perhaps, takes that ground's colour.
ColourPicture on_ground(const AlphaPicture& picture);

}  // namespace nn
