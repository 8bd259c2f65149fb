// Layers in a row: the network of 13,002 knobs that chapter 03 counts.
#include "03_feedforward/network.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "common/text.hpp"
#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr std::array<std::size_t, 4> sizes = {784, 16, 16, 10};
constexpr std::array<double, 4> columns = {196, 320, 444, 568};
constexpr double middle = 226, dot_radius = 11;

// The neurons of a layer that are drawn, by their height: all ten answers, of larger layers six and dots.
std::vector<Point> drawn(std::size_t layer) {
  const bool all = sizes[layer] <= 10;
  std::vector<Point> points;
  for (int i = 0; i < (all ? 10 : 7); ++i) {
    if (!all && i == 3) continue;
    points.push_back({columns[layer], all ? middle + 30 * (i - 4.5) : middle + 44 * (i - 3)});
  }
  return points;
}

std::string lines_between(std::size_t layer) {
  std::string lines;
  for (const Point& from : drawn(layer)) {
    for (const Point& to : drawn(layer + 1)) lines += line(from, to, {.colour = "#c8c8c8", .width = 1});
  }
  return lines;
}

std::string neurons(std::size_t layer) {
  const bool output = layer + 1 == sizes.size();
  std::string all;
  for (const Point& at : drawn(layer)) {
    all += circle(at, dot_radius, layer == 0 ? theme.pale : theme.forward_tint,
                  layer == 0 ? thin_line : forward_pen);
  }
  for (std::size_t digit = 0; output && digit < 10; ++digit) {
    all += words({columns[layer] + 30, drawn(layer)[digit].y}, std::to_string(digit), normal_font);
  }
  return output ? all : all + dots_down({columns[layer], middle});
}

// How far a pixel is from the stroke between two points.
double distance_to_line(Point pixel, Point from, Point to) {
  const double dx = to.x - from.x, dy = to.y - from.y;
  const double along = ((pixel.x - from.x) * dx + (pixel.y - from.y) * dy) / (dx * dx + dy * dy);
  const double t = std::clamp(along, 0.0, 1.0);
  const double rest_x = pixel.x - from.x - t * dx, rest_y = pixel.y - from.y - t * dy;
  return std::sqrt(rest_x * rest_x + rest_y * rest_y);
}

// A seven of two strokes, white on black as in MNIST.
const char* ink_at(Point pixel) {
  const double away =
      std::min(distance_to_line(pixel, {7, 7}, {20, 7}), distance_to_line(pixel, {20, 7}, {12, 21}));
  return away < 1.2 ? "#ffffff" : away < 1.9 ? "#a0a0a0" : nullptr;
}

// Pixels overlap a little: no seam shows between them at any size.
std::string picture() {
  constexpr double size = 4.5;
  std::string pixels = box({0, 0}, 28 * size, 28 * size, "#101010", no_outline);
  for (int i = 0; i < 28; ++i) {
    for (int j = 0; j < 28; ++j) {
      const char* ink = ink_at({j + 0.5, i + 0.5});
      if (ink != nullptr) pixels += box({j * size, i * size}, size + 0.5, size + 0.5, ink, no_outline);
    }
  }
  return group({24, middle - 14 * size}, pixels);
}

// What there is to set between a layer and the next: "784·16 weights", "+ 16 biases", "12,560".
std::string knobs_between(std::size_t layer, const Layer& knobs) {
  const double x = (columns[layer] + columns[layer + 1]) / 2;
  return words({x, 428}, std::to_string(knobs.weights.rows()) + "·" + std::to_string(knobs.weights.columns()),
               small_font) +
         words({x, 454}, "+ " + std::to_string(knobs.biases.size()), small_font) +
         words({x, 486}, grouped(knobs.weights.size() + knobs.biases.size()), bold(normal_font));
}

std::string layer_headings() {
  constexpr std::array names = {"inputs", "hidden", "hidden", "answers"};
  std::string all = words({87, middle - 84}, "28 × 28", soft_font);
  for (std::size_t layer = 0; layer < sizes.size(); ++layer) {
    all += words({columns[layer], 24}, names[layer], soft_font) +
           words({columns[layer], 50}, std::to_string(sizes[layer]), bold(normal_font));
  }
  constexpr std::array rows = {"weights", "+ biases", "= knobs"};
  constexpr std::array heights = {428.0, 454.0, 486.0};
  for (std::size_t i = 0; i < rows.size(); ++i) all += words({24, heights[i]}, rows[i], from_left(soft_font));
  return all;
}

}  // namespace

Diagram network_diagram() {
  Engine engine(1);
  const Network network = random_network(sizes, sigmoid, engine);
  std::string all = picture() + arrow({154, middle}, {178, middle}, forward_pen) + layer_headings();
  for (std::size_t layer = 0; layer < network.size(); ++layer) all += lines_between(layer);
  for (std::size_t layer = 0; layer < sizes.size(); ++layer) all += neurons(layer);
  for (std::size_t layer = 0; layer < network.size(); ++layer) all += knobs_between(layer, network[layer]);
  const std::string total = "together " + grouped(count_knobs(network)) + " knobs";
  return {
      "03_network", "A network of " + grouped(count_knobs(network)) + " knobs",
      "A picture of 784 pixels, two hidden layers of 16 neurons, ten answers. Below each gap is the number of weights and biases in it.",
      548,
      all + line({24, 506}, {616, 506}, {.colour = theme.rim, .width = 1}) +
          words({320, 527}, total, bold(normal_font))};
}

}  // namespace nn
