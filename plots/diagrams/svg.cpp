#include "plots/diagrams/svg.hpp"

#include <cmath>

#include "common/text.hpp"

namespace nn {
namespace {

// 12.5 is "12.5", and 12 is "12".
std::string number(double length) {
  const std::string text = fixed(length, 1);
  return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

std::string attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + escaped(value) + "\"";
}

std::string attribute(const char* name, double value) { return attribute(name, number(value)); }

std::string pair(Point point) { return number(point.x) + "," + number(point.y); }

std::string outline(const Pen& pen) {
  if (pen.width == 0.0) return "";
  return attribute("stroke", pen.colour) + attribute("stroke-width", pen.width) +
         (pen.dashed ? attribute("stroke-dasharray", number(pen.width + 5) + " " + number(pen.width + 3))
                     : "");
}

std::string element(const char* name, const std::string& attributes) {
  return std::string("<") + name + attributes + "/>\n";
}

std::string path(const std::string& steps, const Pen& pen) {
  return element("path", attribute("d", steps) + attribute("fill", "none") + outline(pen));
}

// A point on the way from `to` back to `from`, and that many units to the side of it.
Point back(Point from, Point to, double along, double aside) {
  const double dx = to.x - from.x, dy = to.y - from.y, length = std::sqrt(dx * dx + dy * dy);
  return {to.x - along * dx / length - aside * dy / length, to.y - along * dy / length + aside * dx / length};
}

double head_length(const Pen& pen) { return 9.0 + 1.5 * pen.width; }

// A head that looks the way from `from` to `to`; never dashed.
std::string head(Point from, Point to, const Pen& pen) {
  const double length = head_length(pen);
  return element("path", attribute("d", "M" + pair(to) + " L" + pair(back(from, to, length, length / 2)) +
                                            " L" + pair(back(from, to, length, -length / 2)) + " Z") +
                             attribute("fill", pen.colour));
}

const char* anchor_name(Anchor anchor) {
  return anchor == Anchor::start ? "start" : anchor == Anchor::end ? "end" : "middle";
}

}  // namespace

// The baseline is computed, because programs disagree about dominant-baseline.
std::string words(Point at, const std::string& text, const Font& font) {
  return "<text" + attribute("x", at.x) + attribute("y", at.y + 0.36 * font.size) +
         attribute("font-size", font.size) + attribute("fill", font.colour) +
         (font.anchor == Anchor::start ? "" : attribute("text-anchor", anchor_name(font.anchor))) +
         (font.bold ? attribute("font-weight", "bold") : "") + ">" + escaped(text) + "</text>\n";
}

std::string line(Point from, Point to, const Pen& pen) {
  return path("M" + pair(from) + " L" + pair(to), pen);
}

// The line ends inside the head, whose tip would otherwise be as blunt as the line.
std::string arrow(Point from, Point to, const Pen& pen) {
  return line(from, back(from, to, head_length(pen) - 2, 0), pen) + head(from, to, pen);
}

std::string curved_arrow(Point from, Point control, Point to, const Pen& pen) {
  const Point end = back(control, to, head_length(pen) - 2, 0);
  return path("M" + pair(from) + " Q" + pair(control) + " " + pair(end), pen) + head(control, to, pen);
}

std::string polyline(std::span<const Point> points, const Pen& pen) {
  std::string steps;
  for (const Point& point : points) steps += (steps.empty() ? "M" : " L") + pair(point);
  return path(steps, pen);
}

std::string circle(Point centre, double radius, const char* fill, const Pen& pen) {
  return element("circle", attribute("cx", centre.x) + attribute("cy", centre.y) + attribute("r", radius) +
                               attribute("fill", fill) + outline(pen));
}

std::string box(Point corner, double width, double height, const char* fill, const Pen& pen,
                double rounding) {
  return element("rect", attribute("x", corner.x) + attribute("y", corner.y) + attribute("width", width) +
                             attribute("height", height) + (rounding > 0 ? attribute("rx", rounding) : "") +
                             attribute("fill", fill) + outline(pen));
}

std::string group(Point offset, const std::string& inside) {
  return "<g" + attribute("transform", "translate(" + pair(offset) + ")") + ">\n" + inside + "</g>\n";
}

// Verdana is as wide as DejaVu Sans, for machines that have only that.
std::string svg_file(double width, double height, const std::string& title, const std::string& description,
                     const std::string& inside) {
  return "<svg" + attribute("xmlns", "http://www.w3.org/2000/svg") + attribute("width", width) +
         attribute("height", height) + attribute("viewBox", "0 0 " + number(width) + " " + number(height)) +
         attribute("role", "img") + attribute("font-family", "DejaVu Sans, Verdana, sans-serif") +
         ">\n<title>" + escaped(title) + "</title>\n<desc>" + escaped(description) + "</desc>\n" + inside +
         "</svg>\n";
}

}  // namespace nn
