// A picture as text. SVG is XML, and every function here returns one piece of it, a line of text; pieces are
// put together with +, and what comes later lies on top. Lengths are in units of the picture, x to the right
// and y down. Numbers are written with at most one decimal, and no direction is ever computed by an angle: so
// the bytes are the same with every compiler and on every machine.
#pragma once

#include <cstddef>
#include <span>
#include <string>

namespace nn {

struct Point {
  double x = 0.0, y = 0.0;
};

// How an outline is drawn. A width of 0 draws none.
struct Pen {
  const char* colour = "#000000";
  double width = 2.0;
  bool dashed = false;
};

enum class Anchor { start, middle, end };

struct Font {
  double size = 20.0;
  const char* colour = "#000000";
  bool bold = false;
  Anchor anchor = Anchor::middle;
};

// One line of text. It begins, is centred or ends at `at`, which is at half the height of its capitals.
std::string words(Point at, const std::string& text, const Font& font);

std::string line(Point from, Point to, const Pen& pen);

// The head ends exactly at `to`.
std::string arrow(Point from, Point to, const Pen& pen);

// An arrow that leaves towards `control` and arrives from there.
std::string curved_arrow(Point from, Point control, Point to, const Pen& pen);

std::string polyline(std::span<const Point> points, const Pen& pen);

std::string circle(Point centre, double radius, const char* fill, const Pen& pen);

// `rounding` is the radius of the corners.
std::string box(Point corner, double width, double height, const char* fill, const Pen& pen,
                double rounding = 0.0);

// What is inside, moved by `offset`.
std::string group(Point offset, const std::string& inside);

// The whole file. Readers who cannot see the picture are told title and description.
std::string svg_file(double width, double height, const std::string& title, const std::string& description,
                     const std::string& inside);

}  // namespace nn
