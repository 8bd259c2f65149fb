// A picture of any size in grey, ink on paper: 0 is paper, 255 is full ink.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace nn {

struct GreyPicture {
  std::size_t height = 0, width = 0;
  std::vector<std::uint8_t> pixels;  // height * width, row by row

  GreyPicture() = default;
  GreyPicture(std::size_t rows, std::size_t columns)
      : height(rows), width(columns), pixels(rows * columns) {}
  std::uint8_t& operator()(std::size_t row, std::size_t column) {
    return pixels[row * width + column];
  }
  std::uint8_t operator()(std::size_t row, std::size_t column) const {
    return pixels[row * width + column];
  }
  friend bool operator==(const GreyPicture&, const GreyPicture&) = default;
};

// A share of full ink as a grey value, rounded: 1 and more is 255, 0 and less is 0.
inline std::uint8_t grey_of_share(double share) {
  return static_cast<std::uint8_t>(255.0 * std::clamp(share, 0.0, 1.0) + 0.5);
}

}  // namespace nn
