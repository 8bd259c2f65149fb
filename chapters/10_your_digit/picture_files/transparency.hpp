// Drawing programs save ink as if on glass: pixels without ink are transparent. The
// network needs a ground from which the ink stands out. White ink on white paper
// would be a blank page.
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

// The picture over white or over black. If the opaque pixels have one brightness,
// or cover less than half of the picture, they are ink: bright ink gets a black
// ground, and dark ink a white one. If not, the picture has a ground of its own,
// and transparent pixels, perhaps rounded corners, get a similar one.
ColourPicture on_ground(const AlphaPicture& picture);

}  // namespace nn
