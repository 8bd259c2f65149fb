#include "11_better/look_through.hpp"

#include <algorithm>
#include <cstdint>

#include "common/matrix.hpp"

namespace nn {
namespace {

// The picture with a rim of paper, one pixel before and two behind: wherever one
// looks, four pixels are there. And the places to look at, for one row.
struct Paper {
  std::vector<double> padded, y, x;
  std::size_t stride = 0;

  void take(std::span<const double> picture, std::size_t height,
            std::size_t width) {
    stride = width + 3;
    padded.assign((height + 3) * stride, 0.0);
    for (std::size_t i = 0; i < height; ++i)
      std::ranges::copy(picture.subspan(i * width, width),
                        padded.data() + (i + 1) * stride + 1);
    y.resize(width);
    x.resize(width);
  }
};

// from + step j: a straight line through the old picture.
void along_row(std::vector<double>& places, double from, double step) {
  for (std::size_t j = 0; j < places.size(); ++j)
    places[j] = from + step * static_cast<double>(static_cast<std::int32_t>(j));
}

void bend_row(std::vector<double>& places, const std::vector<double>& field,
              std::size_t first, double sign) {
  for (std::size_t j = 0; j < places.size(); ++j)
    places[j] += sign * field[first + j];
}

// Places from -1 to size, counted in the padded picture: what is further out is
// paper anyway.
void keep_on_paper(std::vector<double>& places, std::size_t size) {
  const double last = static_cast<double>(size);
  for (double& place : places) place = std::min(std::max(place, -1.0), last) + 1.0;
}

// The mean of the four pixels around (y, x), weighted by nearness.
double between_pixels(const double* padded, std::int64_t stride, double y,
                      double x) {
  const auto row = static_cast<std::int32_t>(y),
             column = static_cast<std::int32_t>(x);
  const double v = y - row, u = x - column;
  const double* corner = padded + row * stride + column;
  const double above = corner[0] + u * (corner[1] - corner[0]);
  const double below = corner[stride] + u * (corner[stride + 1] - corner[stride]);
  return above + v * (below - above);
}

void require_sizes(std::size_t pixels, std::span<const double> picture,
                   const Bending& bending, std::span<double> seen) {
  const bool fits =
      bending.field == nullptr || (bending.field->down.size() == pixels &&
                                   bending.field->right.size() == pixels);
  if (fits && picture.size() == pixels && seen.size() == pixels) return;
  throw ShapeError("look_through: pictures and field need " +
                   std::to_string(pixels) + " numbers");
}

}  // namespace

// Long loops over one row each: the compiler computes several pixels at once.
void look_through(std::span<const double> picture, std::size_t height,
                  std::size_t width, const Affine& affine, const Bending& bending,
                  std::span<double> seen) {
  require_sizes(height * width, picture, bending, seen);
  static thread_local Paper paper;
  paper.take(picture, height, width);
  const auto stride = static_cast<std::int64_t>(paper.stride);
  const double middle_y = (static_cast<double>(height) - 1.0) / 2.0,
               middle_x = (static_cast<double>(width) - 1.0) / 2.0;
  for (std::size_t i = 0; i < height; ++i) {
    const double y = static_cast<double>(i) - middle_y, x = -middle_x;
    along_row(paper.y, affine.yy * y + affine.yx * x + affine.down + middle_y,
              affine.yx);
    along_row(paper.x, affine.xy * y + affine.xx * x + affine.right + middle_x,
              affine.xx);
    if (bending.field != nullptr) {
      bend_row(paper.y, bending.field->down, i * width, bending.down_sign);
      bend_row(paper.x, bending.field->right, i * width, bending.right_sign);
    }
    keep_on_paper(paper.y, height);
    keep_on_paper(paper.x, width);
    for (std::size_t j = 0; j < width; ++j)
      seen[i * width + j] =
          between_pixels(paper.padded.data(), stride, paper.y[j], paper.x[j]);
  }
}

}  // namespace nn
