#include "plots/diagrams/small_network.hpp"

#include <array>
#include <cmath>

#include "03_feedforward/thirteen_knobs.hpp"

namespace nn {
namespace {

constexpr std::array<double, 3> small_columns = {56, 274, 492};
constexpr double small_middle = 284, small_gap = 148, small_radius = 38;

// Layers of one, two or three neurons are centred on the same height.
double height_of(std::size_t j, std::size_t count) {
  return small_middle + small_gap * (static_cast<double>(j) - (static_cast<double>(count) - 1) / 2);
}

std::string weight(double value, Point from, Point to, Point label) {
  const char* colour = value > 0 ? theme.excite : theme.inhibit;
  const char* ink = value > 0 ? theme.excite_ink : theme.inhibit;
  const std::string text = (value > 0 ? "+" : "") + written(value);
  const double width = value == std::round(value) ? 34 : 52;
  return line(from, to, {colour, 4 * std::abs(value), value < 0}) +
         box({label.x - width / 2, label.y - 12}, width, 24, theme.paper, no_outline, 6) +
         words(label, text, bold(coloured(small_font, ink)));
}

std::string weights_of_layer(const Matrix& weights, std::size_t l) {
  std::string all;
  for (std::size_t i = 0; i < weights.rows(); ++i) {
    for (std::size_t j = 0; j < weights.columns(); ++j) {
      all += weight(weights(i, j), neuron_place(l, i), neuron_place(l + 1, j), weight_place(l, i, j));
    }
  }
  return all;
}

std::string input_drawn(double value, std::size_t i) {
  return circled(neuron_place(0, i), small_radius, written(value), bold(normal_font), theme.pale, thin_line);
}

std::string neuron_drawn(const SmallNetwork& small, std::size_t l, std::size_t j) {
  const Point at = neuron_place(l + 1, j), above = bias_place(l, j);
  const double z = small.trace.z[l](0, j);
  const bool shut = z <= 0;
  const Pen outline{.colour = shut ? theme.line : theme.forward, .width = 2.5, .dashed = shut};
  return line(above, at, thin_line) +
         boxed(above, 76, 28, "b = " + written(small.network[l].biases(0, j)), small_font, theme.paper,
               thin_line) +
         circle(at, small_radius, shut ? theme.pale : theme.forward_tint, outline) +
         words({at.x, at.y - 12}, "z " + written(z), small_font) +
         words({at.x, at.y + 13}, "a " + written(small.trace.a[l + 1](0, j)), bold(small_font));
}

}  // namespace

SmallNetwork small_network() {
  SmallNetwork small{thirteen_knobs(), {}};
  feedforward(small.network, Matrix{{1, 2}}, small.trace);
  return small;
}

Point neuron_place(std::size_t column, std::size_t j) {
  constexpr std::array<std::size_t, 3> counts = {2, 3, 1};
  return {small_columns[column], height_of(j, counts[column])};
}

// On the line between two neurons, nearer to the three hidden ones, where lines do not cross.
Point weight_place(std::size_t l, std::size_t i, std::size_t j) {
  const Point from = neuron_place(l, i), to = neuron_place(l + 1, j);
  const double along = l == 0 ? 0.62 : 0.45;
  return {from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)};
}

Point bias_place(std::size_t l, std::size_t j) {
  const Point neuron = neuron_place(l + 1, j);
  return {neuron.x, neuron.y - 60};
}

std::string drawn_small_network(const SmallNetwork& small) {
  std::string all;
  for (std::size_t l = 0; l < small.network.size(); ++l) all += weights_of_layer(small.network[l].weights, l);
  for (std::size_t i = 0; i < small.trace.a[0].columns(); ++i) all += input_drawn(small.trace.a[0](0, i), i);
  for (std::size_t l = 0; l < small.network.size(); ++l) {
    for (std::size_t j = 0; j < small.network[l].biases.columns(); ++j) all += neuron_drawn(small, l, j);
  }
  return all;
}

std::string drawn_small_headings() {
  constexpr std::array names = {"inputs", "hidden", "output"};
  std::string all;
  for (std::size_t column = 0; column < names.size(); ++column) {
    all += words({neuron_place(column, 0).x, 24}, names[column], soft_font);
  }
  return all;
}

std::string drawn_small_legend() {
  const double y = small_network_height;
  return line({24, y}, {64, y}, {theme.excite, 6}) + words({74, y}, "weight > 0", from_left(small_font)) +
         line({184, y}, {224, y}, {theme.inhibit, 6, true}) +
         words({234, y}, "weight < 0", from_left(small_font)) +
         words({354, y}, "dashed circle: shut", from_left(small_font));
}

}  // namespace nn
