// A picture as cameras and drawing programs make it. Three bytes for each pixel say
// how much red, green and blue light there is: 0, 0, 0 is black, and 255, 255, 255
// is white.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "common/drawn/grey_picture.hpp"

namespace nn {

struct Colour {
  std::uint8_t red = 0, green = 0, blue = 0;
  friend bool operator==(const Colour&, const Colour&) = default;
};

struct ColourPicture {
  std::size_t height = 0, width = 0;
  std::vector<Colour> pixels;  // height * width, row by row

  ColourPicture() = default;
  ColourPicture(std::size_t rows, std::size_t columns, Colour colour = {})
      : height(rows), width(columns), pixels(rows * columns, colour) {}
  Colour& operator()(std::size_t row, std::size_t column) {
    return pixels[row * width + column];
  }
  const Colour& operator()(std::size_t row, std::size_t column) const {
    return pixels[row * width + column];
  }
  friend bool operator==(const ColourPicture&, const ColourPicture&) = default;
};

// How bright a colour looks, 0 to 255. Green counts most (ITU-R BT.601).
std::uint8_t brightness(const Colour& colour);

GreyPicture in_grey(const ColourPicture& picture);
ColourPicture in_colour(const GreyPicture& picture);

// A smaller picture whose longer side is at most `side`: each pixel is the mean of
// a block. A picture that fits already stays as it is.
ColourPicture reduced(const ColourPicture& picture, std::size_t side);

}  // namespace nn
