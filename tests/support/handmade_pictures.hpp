// Pictures made by hand for the tests of preparation: rectangles of ink, changed as light and noise change
// them, and how near what the network sees comes to what it should see.
#pragma once

#include <algorithm>
#include <cmath>

#include "10_your_digit/preparation/prepare.hpp"

namespace nn {

inline void fill(GreyPicture& picture, std::size_t top, std::size_t left, std::size_t height,
                 std::size_t width, std::uint8_t grey = 255) {
  for (std::size_t row = top; row < top + height; ++row) {
    for (std::size_t column = left; column < left + width; ++column) picture(row, column) = grey;
  }
}

// Every pixel changed by a function of row and column.
template <class Change>
GreyPicture changed(GreyPicture picture, Change change) {
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column) {
      const double value =
          change(static_cast<double>(row), static_cast<double>(column), picture(row, column));
      picture(row, column) = static_cast<std::uint8_t>(std::clamp(value, 0.0, 255.0));
    }
  }
  return picture;
}

inline GreyPicture digit_of(const GreyPicture& picture) { return prepare(in_colour(picture), "x").digit; }

// The mean difference of two pictures' pixels, of 255.
inline double mean_difference(const GreyPicture& a, const GreyPicture& b) {
  double sum = 0.0;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) sum += std::abs(a.pixels[i] - b.pixels[i]);
  return sum / static_cast<double>(a.pixels.size());
}

}  // namespace nn
