#include "10_your_digit/picture_files/colour_picture.hpp"

#include <algorithm>

namespace nn {

std::uint8_t brightness(const Colour& colour) {
  return static_cast<std::uint8_t>(
      (299 * colour.red + 587 * colour.green + 114 * colour.blue + 500) / 1000);
}

GreyPicture in_grey(const ColourPicture& picture) {
  GreyPicture grey(picture.height, picture.width);
  std::ranges::transform(picture.pixels, grey.pixels.begin(), brightness);
  return grey;
}

ColourPicture in_colour(const GreyPicture& picture) {
  ColourPicture colour(picture.height, picture.width);
  std::ranges::transform(picture.pixels, colour.pixels.begin(),
                         [](std::uint8_t grey) {
                           return Colour{grey, grey, grey};
                         });
  return colour;
}

ColourPicture reduced(const ColourPicture& picture, std::size_t side) {
  const std::size_t step =
      (std::max(picture.height, picture.width) + side - 1) / side;
  if (step <= 1) return picture;
  ColourPicture small((picture.height + step - 1) / step,
                      (picture.width + step - 1) / step);
  for (std::size_t i = 0; i < small.height; ++i) {
    for (std::size_t j = 0; j < small.width; ++j) {
      const std::size_t bottom = std::min((i + 1) * step, picture.height),
                        right = std::min((j + 1) * step, picture.width);
      std::size_t red = 0, green = 0, blue = 0, count = 0;
      for (std::size_t row = i * step; row < bottom; ++row) {
        for (std::size_t column = j * step; column < right; ++column, ++count) {
          const Colour& colour = picture(row, column);
          red += colour.red;
          green += colour.green;
          blue += colour.blue;
        }
      }
      const auto mean = [&](std::size_t sum) {
        return static_cast<std::uint8_t>((sum + count / 2) / count);
      };
      small(i, j) = {mean(red), mean(green), mean(blue)};
    }
  }
  return small;
}

}  // namespace nn
