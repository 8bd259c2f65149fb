// The parts of one neuron, with the numbers of chapter 01.
#include "01_neuron/neuron.hpp"

#include <array>
#include <cmath>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr std::array inputs = {1.0, 2.0, 3.0};
constexpr Point sum_place{330, 178};
constexpr double sum_radius = 48;

double row(std::size_t i) { return sum_place.y + 92 * (static_cast<double>(i) - 1); }

std::string with_sign(double weight) { return (weight > 0 ? "+" : "") + written(weight); }

// Thickness is size, a dash is the sign, and so is the colour.
Pen sign_pen(double weight) {
  return {weight > 0 ? theme.excite : theme.inhibit, 12 * std::abs(weight), weight < 0};
}

std::string input(std::size_t i, double weight) {
  constexpr std::array ends = {Point{289, 153}, Point{282, 178}, Point{289, 203}};
  constexpr std::array labels = {Point{204, 96}, Point{204, 157}, Point{204, 262}};
  const char* colour = weight > 0 ? theme.excite_ink : theme.inhibit;
  return line({110, row(i)}, ends[i], sign_pen(weight)) +
         boxed({64, row(i)}, 92, 46, "x" + std::to_string(i + 1) + " = " + written(inputs[i]), normal_font,
               theme.forward_tint, forward_pen) +
         words(labels[i], with_sign(weight), bold(coloured(normal_font, colour)));
}

// The activation function and its curve, the hinge of ReLU.
std::string activation() {
  constexpr std::array hinge = {Point{424, 196}, Point{448, 196}, Point{472, 172}};
  return box({410, 140}, 76, 76, theme.paper, thin_line, 8) + polyline(hinge, forward_pen) +
         words({448, 158}, "f", bold(normal_font)) + words({448, 245}, "relu", soft_font);
}

std::string parts_of(const Neuron& neuron) {
  const double z = weighted_sum(neuron, inputs), a = answer(neuron, inputs);
  std::string all = box({266, 22}, 238, 246, theme.pale, no_outline, 16);
  for (std::size_t i = 0; i < inputs.size(); ++i) all += input(i, neuron.weights[i]);
  return all +
         boxed({sum_place.x, 60}, 92, 42, "b = " + written(neuron.bias), normal_font, theme.paper,
               thin_line) +
         arrow({sum_place.x, 81}, {sum_place.x, sum_place.y - sum_radius}, thin_line) +
         circled(sum_place, sum_radius, "z = " + written(z), bold(normal_font), theme.paper, forward_pen) +
         arrow({sum_place.x + sum_radius, sum_place.y}, {410, sum_place.y}, forward_pen) + activation() +
         arrow({486, sum_place.y}, {526, sum_place.y}, forward_pen) +
         boxed({576, sum_place.y}, 100, 46, "a = " + written(a), bold(normal_font), theme.forward_tint,
               forward_pen) +
         words({64, 38}, "inputs", soft_font) + words({204, 38}, "weights", soft_font) +
         words({388, 60}, "bias", from_left(soft_font)) + words({576, 136}, "answer", soft_font) +
         words({326, 245}, "neuron", soft_font);
}

std::string formulas(const Neuron& neuron) {
  const double z = weighted_sum(neuron, inputs);
  std::string sum_of = "z = " + written(neuron.bias);
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    const double weight = neuron.weights[i];
    sum_of += (weight < 0 ? " − " : " + ") + written(std::abs(weight)) + "·" + written(inputs[i]);
  }
  return words({320, 326}, sum_of + " = " + written(z), normal_font) +
         words({320, 360}, "a = f(z) = max(0, " + written(z) + ") = " + written(answer(neuron, inputs)),
               normal_font);
}

std::string sign_legend() {
  return line({24, 408}, {74, 408}, sign_pen(0.5)) + words({84, 408}, "+ excites", from_left(small_font)) +
         line({208, 408}, {258, 408}, sign_pen(-0.5)) +
         words({268, 408}, "− inhibits", from_left(small_font)) +
         words({392, 408}, "thick = a large weight", from_left(small_font));
}

}  // namespace

Diagram neuron_diagram() {
  const Neuron neuron{{0.2, 0.8, -0.5}, 2.0, relu};
  return {
      "01_neuron", "One neuron",
      "Three inputs, each multiplied by its weight, and the bias add up to z. The activation function f turns z into the answer a.",
      434, parts_of(neuron) + formulas(neuron) + sign_legend()};
}

}  // namespace nn
