#include "common/drawn/normalise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace nn {
namespace {

// The part of the picture that is inked: rows top to bottom, columns left to right,
// both ends included.
struct InkBox {
  std::size_t top, bottom = 0, left, right = 0;
  std::size_t height() const { return bottom - top + 1; }
  std::size_t width() const { return right - left + 1; }
};

InkBox ink_box(const GreyPicture& picture, std::uint8_t faintest) {
  InkBox box{.top = picture.height, .left = picture.width};
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column) {
      if (picture(row, column) < faintest) continue;
      box.top = std::min(box.top, row);
      box.bottom = std::max(box.bottom, row);
      box.left = std::min(box.left, column);
      box.right = std::max(box.right, column);
    }
  }
  if (box.top == picture.height)
    throw std::invalid_argument("normalise: the picture holds no ink");
  return box;
}

// How much each of `many` pixels in a row gives to each of `few` that they are
// brought to: the length that the two have in common, so that all that is given to
// one adds up to 1. Works both ways, down and up.
class Shares {
 public:
  Shares(std::size_t many, std::size_t few)
      : step_(static_cast<double>(many) / static_cast<double>(few)) {}
  std::size_t first(std::size_t j) const {
    return static_cast<std::size_t>(start(j));
  }
  std::size_t end(std::size_t j) const {
    return static_cast<std::size_t>(std::ceil(start(j + 1) - 1e-9));
  }
  double share(std::size_t i, std::size_t j) const {
    const double from = static_cast<double>(i);
    return (std::min(from + 1.0, start(j + 1)) - std::max(from, start(j))) / step_;
  }

 private:
  double start(std::size_t j) const { return static_cast<double>(j) * step_; }
  double step_;
};

// Each new pixel is the mean of what it covers of the old ones.
GreyPicture scaled(const GreyPicture& picture, const InkBox& box,
                   std::size_t height, std::size_t width) {
  const Shares down(box.height(), height), across(box.width(), width);
  GreyPicture small(height, width);
  std::vector<double> row(box.width());
  for (std::size_t i = 0; i < height; ++i) {
    std::ranges::fill(row, 0.0);
    for (std::size_t from = down.first(i); from < down.end(i); ++from) {
      const double share = down.share(from, i);
      for (std::size_t x = 0; x < row.size(); ++x)
        row[x] += share * picture(box.top + from, box.left + x);
    }
    for (std::size_t j = 0; j < width; ++j) {
      double sum = 0.0;
      for (std::size_t x = across.first(j); x < across.end(j); ++x)
        sum += across.share(x, j) * row[x];
      small(i, j) = static_cast<std::uint8_t>(sum + 0.5);
    }
  }
  return small;
}

struct Centre {
  double row = 0.0, column = 0.0;
};

Centre centre_of_mass(const GreyPicture& picture) {
  double mass = 0.0;
  Centre centre;
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column) {
      const double ink = picture(row, column);
      mass += ink;
      centre.row += ink * static_cast<double>(row);
      centre.column += ink * static_cast<double>(column);
    }
  }
  if (mass == 0.0)
    throw std::invalid_argument(
        "normalise: the ink is too faint to be seen in 20 x 20 pixels");
  return {centre.row / mass, centre.column / mass};
}

// Where a side of so many pixels begins, so that its centre comes to the middle;
// all of it stays inside.
std::size_t margin(double centre, std::size_t length) {
  const double wanted = std::floor(0.5 * digit_side - centre + 0.5);
  return static_cast<std::size_t>(
      std::clamp(wanted, 0.0, static_cast<double>(digit_side - length)));
}

std::size_t to_box(std::size_t length, std::size_t longest) {
  const double share = static_cast<double>(length) / static_cast<double>(longest);
  return std::max<std::size_t>(1,
                               static_cast<std::size_t>(share * digit_box + 0.5));
}

}  // namespace

GreyPicture scaled_to(const GreyPicture& picture, std::size_t height,
                      std::size_t width) {
  if (picture.pixels.empty() || height == 0 || width == 0)
    throw std::invalid_argument("scaled_to: a picture has at least one pixel");
  return scaled(picture, {0, picture.height - 1, 0, picture.width - 1}, height,
                width);
}

GreyPicture fit_into_box(const GreyPicture& picture, std::uint8_t faintest) {
  if (picture.pixels.size() != picture.height * picture.width)
    throw std::invalid_argument("normalise: a picture has height * width pixels");
  const InkBox box = ink_box(picture, faintest);
  const std::size_t longest = std::max(box.height(), box.width());
  return scaled(picture, box, to_box(box.height(), longest),
                to_box(box.width(), longest));
}

GreyPicture centre_by_mass(const GreyPicture& box) {
  if (box.height > digit_side || box.width > digit_side)
    throw std::invalid_argument(
        "centre_by_mass: the box is larger than 28 x 28 pixels");
  const Centre centre = centre_of_mass(box);
  const std::size_t top = margin(centre.row, box.height),
                    left = margin(centre.column, box.width);
  GreyPicture digit(digit_side, digit_side);
  for (std::size_t row = 0; row < box.height; ++row) {
    for (std::size_t column = 0; column < box.width; ++column)
      digit(top + row, left + column) = box(row, column);
  }
  return digit;
}

GreyPicture normalise(const GreyPicture& picture, std::uint8_t faintest) {
  return centre_by_mass(fit_into_box(picture, faintest));
}

}  // namespace nn
