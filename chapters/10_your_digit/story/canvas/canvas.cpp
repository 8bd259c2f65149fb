#include "10_your_digit/story/canvas/canvas.hpp"

#include <algorithm>
#include <cmath>

namespace nn {
namespace {

constexpr double pen_radius = 1.3, softness = 0.9;  // pixels

std::size_t moved(std::size_t place, int by) {
  const auto there = static_cast<std::ptrdiff_t>(place) + by;
  return static_cast<std::size_t>(
      std::clamp<std::ptrdiff_t>(there, 0, digit_side - 1));
}

Place interpolated(const Place& from, const Place& to, double share) {
  const auto mix = [share](std::size_t a, std::size_t b) {
    return static_cast<std::size_t>((1.0 - share) * static_cast<double>(a) +
                                    share * static_cast<double>(b) + 0.5);
  };
  return {mix(from.row, to.row), mix(from.column, to.column)};
}

}  // namespace

void touch(Canvas& canvas, const Place& place) {
  for (int down = -2; down <= 2; ++down) {
    for (int right = -2; right <= 2; ++right) {
      const std::size_t row = place.row + static_cast<std::size_t>(down),
                        column = place.column + static_cast<std::size_t>(right);
      if (row >= digit_side || column >= digit_side)
        continue;  // also what would be negative
      const double covered = std::clamp(
          (pen_radius + 0.5 * softness - std::sqrt(down * down + right * right)) /
              softness,
          0.0, 1.0);
      const auto grey = static_cast<std::uint8_t>(255.0 * covered);
      canvas.ink(row, column) = std::max(canvas.ink(row, column), grey);
    }
  }
}

void lift_to(Canvas& canvas, const Place& place) {
  canvas.pen = {std::min(place.row, digit_side - 1),
                std::min(place.column, digit_side - 1)};
}

void draw_to(Canvas& canvas, const Place& place) {
  const Place from = canvas.pen;
  lift_to(canvas, place);
  constexpr int touches = 2 * static_cast<int>(digit_side);
  for (int i = 0; i <= touches; ++i)
    touch(canvas, interpolated(from, canvas.pen, static_cast<double>(i) / touches));
}

void step(Canvas& canvas, int down, int right) {
  const Place there = {moved(canvas.pen.row, down),
                       moved(canvas.pen.column, right)};
  if (canvas.pen_down)
    draw_to(canvas, there);
  else
    lift_to(canvas, there);
}

void turn_pen(Canvas& canvas) {
  canvas.pen_down = !canvas.pen_down;
  if (canvas.pen_down) touch(canvas, canvas.pen);
}

void clear(Canvas& canvas) {
  canvas.ink = GreyPicture(digit_side, digit_side);
  canvas.pen_down = false;
}

bool is_blank(const Canvas& canvas) {
  return std::ranges::all_of(canvas.ink.pixels,
                             [](std::uint8_t grey) { return grey == 0; });
}

}  // namespace nn
