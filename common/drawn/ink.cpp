#include "common/drawn/ink.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace nn {
namespace {

struct Extent {
  double left = std::numeric_limits<double>::max(), top = left, right = -left,
         bottom = -left;
};

Extent extent_of(const std::vector<Trail>& trails) {
  Extent extent;
  for (const Trail& trail : trails) {
    for (const Touch& touch : trail) {
      extent.left = std::min(extent.left, touch.x - touch.radius);
      extent.top = std::min(extent.top, touch.y - touch.radius);
      extent.right = std::max(extent.right, touch.x + touch.radius);
      extent.bottom = std::max(extent.bottom, touch.y + touch.radius);
    }
  }
  return extent;
}

// The pixels that a stretch from a to b can reach, in one direction of `count`
// pixels.
struct Range {
  std::size_t first, end;
  Range(double a, double b, double reach, std::size_t count)
      : first(static_cast<std::size_t>(std::max(0.0, std::min(a, b) - reach))),
        end(std::min(
            count,
            static_cast<std::size_t>(std::max(0.0, std::max(a, b) + reach)) + 1)) {}
};

// Between a and b the pen moves in a straight line, and its radius changes evenly.
// A pixel is covered by how far its centre lies inside the edge of the pen; half a
// pixel inside is all of it.
void draw_line(GreyPicture& picture, const Touch& a, const Touch& b) {
  const double dx = b.x - a.x, dy = b.y - a.y, squared = dx * dx + dy * dy;
  const double per_length = squared > 0.0 ? 1.0 / squared : 0.0,
               reach = std::max(a.radius, b.radius) + 0.5;
  const Range rows(a.y, b.y, reach, picture.height),
      columns(a.x, b.x, reach, picture.width);
  for (std::size_t row = rows.first; row < rows.end; ++row) {
    for (std::size_t column = columns.first; column < columns.end; ++column) {
      const double x = static_cast<double>(column) + 0.5 - a.x,
                   y = static_cast<double>(row) + 0.5 - a.y;
      const double t = std::clamp((x * dx + y * dy) * per_length, 0.0, 1.0);
      const double away_x = x - t * dx, away_y = y - t * dy;
      const double edge = a.radius + t * (b.radius - a.radius) + 0.5;
      const double distance = std::sqrt(away_x * away_x + away_y * away_y);
      const auto grey = static_cast<std::uint8_t>(
          255.0 * std::clamp(edge - distance, 0.0, 1.0) + 0.5);
      picture(row, column) = std::max(picture(row, column), grey);
    }
  }
}

}  // namespace

GreyPicture draw_trails(const std::vector<Trail>& trails, std::size_t side) {
  const Extent extent = extent_of(trails);
  const double width = extent.right - extent.left,
               height = extent.bottom - extent.top;
  if (!(width > 0.0 && height > 0.0))
    throw std::invalid_argument("draw_trails: there is nothing to draw");
  const double scale = static_cast<double>(side) / std::max(width, height);
  const auto pixels = [&](double length) {
    return std::clamp<std::size_t>(
        static_cast<std::size_t>(std::ceil(length * scale)), 1, side);
  };
  GreyPicture picture(pixels(height), pixels(width));
  const auto placed = [&](const Touch& touch) {
    return Touch{(touch.x - extent.left) * scale, (touch.y - extent.top) * scale,
                 touch.radius * scale};
  };
  for (const Trail& trail : trails) {
    for (std::size_t i = 0; i + 1 < trail.size(); ++i) {
      draw_line(picture, placed(trail[i]), placed(trail[i + 1]));
    }
  }
  return picture;
}

}  // namespace nn
