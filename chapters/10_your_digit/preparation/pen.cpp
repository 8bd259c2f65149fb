#include "10_your_digit/preparation/pen.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

constexpr double thinnest_pen = 2.0, wanted_pen = 2.6;  // pixels in the 20 x 20 box

// The longer side of the inked part.
std::size_t extent_of_ink(const GreyPicture& ink) {
  std::size_t top = ink.height, bottom = 0, left = ink.width, right = 0;
  for (std::size_t row = 0; row < ink.height; ++row) {
    for (std::size_t column = 0; column < ink.width; ++column) {
      if (ink(row, column) == 0) continue;
      top = std::min(top, row);
      bottom = std::max(bottom, row + 1);
      left = std::min(left, column);
      right = std::max(right, column + 1);
    }
  }
  return top < bottom ? std::max(bottom - top, right - left) : 0;
}

// The share of a pixel's ink that its neighbours take, in a square of 2 reach + 1
// pixels around it: all of it within `radius`, and half of it if they are half
// inside.
std::vector<double> shares_around(double radius, std::size_t reach) {
  std::vector<double> shares;
  for (std::size_t i = 0; i <= 2 * reach; ++i) {
    for (std::size_t j = 0; j <= 2 * reach; ++j) {
      const double down = static_cast<double>(i) - static_cast<double>(reach),
                   across = static_cast<double>(j) - static_cast<double>(reach);
      shares.push_back(std::clamp(
          radius + 0.5 - std::sqrt(down * down + across * across), 0.0, 1.0));
    }
  }
  return shares;
}

// Every pixel takes the brightest value within `radius`.
GreyPicture thickened(const GreyPicture& ink, double radius) {
  const auto reach = static_cast<std::size_t>(radius + 1.0), side = 2 * reach + 1;
  const std::vector<double> shares = shares_around(radius, reach);
  GreyPicture thick(ink.height + 2 * reach, ink.width + 2 * reach);
  for (std::size_t row = 0; row < ink.height; ++row) {
    for (std::size_t column = 0; column < ink.width; ++column) {
      const double full = ink(row, column);
      if (full == 0.0) continue;
      for (std::size_t i = 0; i < side; ++i) {
        for (std::size_t j = 0; j < side; ++j) {
          std::uint8_t& grey = thick(row + i, column + j);
          grey = std::max(grey,
                          static_cast<std::uint8_t>(shares[i * side + j] * full));
        }
      }
    }
  }
  return thick;
}

}  // namespace

double pen_width(const GreyPicture& ink, std::uint8_t faintest) {
  std::size_t area = 0, outline = 0;
  const auto inked = [&](std::size_t row, std::size_t column) {
    return row < ink.height && column < ink.width && ink(row, column) >= faintest;
  };
  for (std::size_t row = 0; row < ink.height; ++row) {
    for (std::size_t column = 0; column < ink.width; ++column) {
      if (!inked(row, column)) continue;
      ++area;
      for (const bool side : {inked(row - 1, column), inked(row + 1, column),
                              inked(row, column - 1), inked(row, column + 1)})
        outline += !side;
    }
  }
  // Counted in steps along rows and columns, an outline is 4 / pi times too long on
  // the average.
  return outline == 0 ? 0.0
                      : 2.0 * static_cast<double>(area) /
                            (static_cast<double>(outline) * 0.785398);
}

GreyPicture with_usual_pen(const GreyPicture& ink) {
  const double side = static_cast<double>(extent_of_ink(ink)),
               pixel = side / digit_box;
  const double pen = pen_width(ink);
  if (pen >= thinnest_pen * pixel) return ink;
  // The digit grows with its pen: r more on each side makes the box's pixel (side +
  // 2 r) / 20.
  const double radius =
      (wanted_pen * pixel - pen) / (2.0 - 2.0 * wanted_pen / digit_box);
  return radius < 0.5 ? ink : thickened(ink, radius);
}

}  // namespace nn
