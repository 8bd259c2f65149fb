// case: middle: a high L; finding: the digit is right, but
// A byte cannot hold more than 255.
#include "10_your_digit/exercises/3_prepare/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

#include "common/drawn/normalise.hpp"  // for nn::scaled_to

namespace mine {
namespace {

// The middle one of the greys on the rim: most of them are paper.
double paper_of(const GreyPicture& brightness) {
  std::vector<std::uint8_t> rim;
  for (std::size_t row = 0; row < brightness.height; ++row) {
    for (std::size_t column = 0; column < brightness.width; ++column) {
      if (row == 0 || row + 1 == brightness.height || column == 0 ||
          column + 1 == brightness.width)
        rim.push_back(brightness(row, column));
    }
  }
  std::sort(rim.begin(), rim.end());
  return rim[rim.size() / 2];
}

// Where a side of the box begins, so that this centre comes to 14.
std::size_t begin_of(double centre, std::size_t length) {
  const double wanted = std::round(14.0 - centre);
  const auto most = static_cast<double>(28 - length);
  return static_cast<std::size_t>(std::clamp(wanted, 0.0, most));
}

}  // namespace

GreyPicture ink_of(const GreyPicture& brightness) {
  const double paper = paper_of(brightness);
  double darker = 0.0, brighter = 0.0;
  for (const double seen : brightness.pixels) {
    darker += std::max(0.0, paper - seen);
    brighter += std::max(0.0, seen - paper);
  }
  if (darker == 0.0 && brighter == 0.0) throw std::invalid_argument("no ink");
  GreyPicture ink = brightness;
  for (std::size_t i = 0; i < ink.pixels.size(); ++i) {
    const double seen = brightness.pixels[i];
    ink.pixels[i] =
        nn::grey_of_share(darker > brighter ? (paper - seen) / paper
                                            : (seen - paper) / (255.0 - paper));
  }
  return ink;
}

GreyPicture in_box(const GreyPicture& ink) {
  std::size_t top = ink.height, bottom = 0, left = ink.width, right = 0;
  for (std::size_t row = 0; row < ink.height; ++row) {
    for (std::size_t column = 0; column < ink.width; ++column) {
      if (ink(row, column) == 0) continue;
      top = std::min(top, row), bottom = std::max(bottom, row);
      left = std::min(left, column), right = std::max(right, column);
    }
  }
  GreyPicture part(bottom - top + 1, right - left + 1);
  for (std::size_t row = 0; row < part.height; ++row) {
    for (std::size_t column = 0; column < part.width; ++column)
      part(row, column) = ink(top + row, left + column);
  }
  const double scale =
      20.0 / static_cast<double>(std::max(part.height, part.width));
  const auto side = [scale](std::size_t length) {
    const double pixels = std::round(scale * static_cast<double>(length));
    return std::max<std::size_t>(1, static_cast<std::size_t>(pixels));
  };
  return nn::scaled_to(part, side(part.height), side(part.width));
}

GreyPicture in_middle(const GreyPicture& box) {
  std::uint8_t mass = 0;
  double down = 0.0, across = 0.0;
  for (std::size_t row = 0; row < box.height; ++row) {
    for (std::size_t column = 0; column < box.width; ++column) {
      mass += box(row, column);
      down += box(row, column) * static_cast<double>(row);
      across += box(row, column) * static_cast<double>(column);
    }
  }
  const std::size_t top = begin_of(down / mass, box.height),
                    left = begin_of(across / mass, box.width);
  GreyPicture digit(28, 28);
  for (std::size_t row = 0; row < box.height; ++row) {
    for (std::size_t column = 0; column < box.width; ++column)
      digit(top + row, left + column) = box(row, column);
  }
  return digit;
}

}  // namespace mine
