// Drawing programs save ink on glass: what was not drawn on is transparent. The network wants a ground, and
// ink must stand out from it: white ink on white paper is a blank page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "10_your_digit/picture_files/colour_picture.hpp"

namespace nn {

// A colour, and how much of it there is: 0 is clear glass, 255 opaque.
struct GlassPixel {
  Colour colour;
  std::uint8_t opacity = 0;
};

struct GlassPicture {
  std::size_t height = 0, width = 0;
  std::vector<GlassPixel> pixels;  // height * width, row by row
};

// The picture over white or over black. Where what is opaque is of one brightness, or covers less than half
// of the picture, it is ink: bright ink lies over black, dark ink over white. Else it brings a ground of its
// own, and what is transparent, a rounded corner perhaps, takes that ground's colour.
ColourPicture on_ground(const GlassPicture& picture);

}  // namespace nn
