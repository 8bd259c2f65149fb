#include "10_your_digit/story/canvas/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace nn {
namespace {

constexpr double pen_radius = 1.3, eraser_radius = 2.2, softness = 0.9;  // pixels
constexpr int reach = 3;  // of the eraser, in pixels

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
  const double radius = canvas.erases ? eraser_radius : pen_radius;
  for (int down = -reach; down <= reach; ++down) {
    for (int right = -reach; right <= reach; ++right) {
      const std::size_t row = place.row + static_cast<std::size_t>(down),
                        column = place.column + static_cast<std::size_t>(right);
      if (row >= digit_side || column >= digit_side)
        continue;  // also what would be negative
      const double covered = std::clamp(
          (radius + 0.5 * softness - std::sqrt(down * down + right * right)) /
              softness,
          0.0, 1.0);
      const auto grey = static_cast<std::uint8_t>(255.0 * covered);
      std::uint8_t& ink = canvas.ink(row, column);
      ink = canvas.erases ? std::min<std::uint8_t>(ink, 255 - grey)
                          : std::max(ink, grey);
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
  if (!canvas.pen_down) return;
  begin_change(canvas);
  touch(canvas, canvas.pen);
}

void change_tool(Canvas& canvas) {
  canvas.erases = !canvas.erases;
  canvas.pen_down = false;
}

void begin_change(Canvas& canvas) {
  if (canvas.earlier.size() == most_undone)
    canvas.earlier.erase(canvas.earlier.begin());
  canvas.earlier.push_back(canvas.ink);
}

void undo(Canvas& canvas) {
  if (canvas.earlier.empty()) return;
  canvas.ink = std::move(canvas.earlier.back());
  canvas.earlier.pop_back();
  canvas.pen_down = false;
}

void clear(Canvas& canvas) {
  begin_change(canvas);
  canvas.ink = GreyPicture(digit_side, digit_side);
  canvas.pen_down = false;
}

bool is_blank(const Canvas& canvas) {
  return std::ranges::all_of(canvas.ink.pixels,
                             [](std::uint8_t grey) { return grey == 0; });
}

}  // namespace nn
