// Three neurons in a row: who depends on whom, and the way back from the cost to one weight.
#include <array>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr double chain_at = 190, neuron_radius = 26;
constexpr std::array<double, 3> z_at = {116, 272, 428};      // x of z[l]
constexpr std::array<double, 4> a_at = {34, 188, 344, 500};  // x of a[l]
constexpr double cost_at = 598, knobs_at = 92;

std::string value(double x, const std::string& name) {
  return circled({x, chain_at}, neuron_radius, name, small_font, theme.paper, forward_pen);
}

std::string knob(double x, const std::string& name) {
  return boxed({x, knobs_at}, 50, 38, name, small_font, theme.paper, thin_line);
}

std::string forward_arrow(double from, double to) {
  return arrow({from + neuron_radius, chain_at}, {to - neuron_radius, chain_at}, forward_pen);
}

// The neuron of layer l, on a band of its own.
std::string neuron(std::size_t l) {
  const double z = z_at[l], a = a_at[l + 1];
  return box({z - 49, 22}, 152, 262, theme.pale, no_outline, 12) +
         words({z + 27, 44}, "neuron " + std::to_string(l), soft_font) + knob(z, of_layer("w", l)) +
         knob(z + 60, of_layer("b", l)) +
         arrow({z, knobs_at + 19}, {z, chain_at - neuron_radius}, thin_line) +
         arrow({z + 52, knobs_at + 19}, {z + 19, chain_at - 20}, thin_line) + forward_arrow(a_at[l], z) +
         forward_arrow(z, a) + value(z, of_layer("z", l)) + value(a, of_layer("a", l + 1));
}

std::string cost_node() {
  return arrow({cost_at, knobs_at + 19}, {cost_at, chain_at - neuron_radius}, thin_line) +
         knob(cost_at, "y") + forward_arrow(a_at[3], cost_at) +
         circled({cost_at, chain_at}, neuron_radius, "C", bold(normal_font), theme.backward_tint,
                 backward_pen);
}

// One factor of the way back, below the arrow that it belongs to.
std::string factor(double from, double to, const std::string& name, double aside = 0) {
  const double x = (from + to) / 2;
  return curved_arrow({from - 12, chain_at + 24}, {x, chain_at + 62}, {to + 12, chain_at + 24},
                      backward_pen) +
         words({x + aside, chain_at + 68}, name, coloured(small_font, theme.backward_ink));
}

std::string way_back() {
  return factor(cost_at, a_at[3], "2(a[3] − y)", 14) + factor(a_at[3], z_at[2], "f'(z[2])") +
         factor(z_at[2], a_at[2], "w[2]") + factor(a_at[2], z_at[1], "f'(z[1])") +
         curved_arrow({z_at[1] - 14, chain_at - 23}, {z_at[1] - 30, 140}, {z_at[1] - 14, knobs_at + 20},
                      backward_pen) +
         words({z_at[1] - 31, 136}, "a[1]", to_right(coloured(small_font, theme.backward_ink)));
}

struct FactorBox {
  double x, width;
  const char *formula, *meaning, *slope;
};

// The same factors as one product, grouped as the program prints them.
std::string factored_slope() {
  constexpr std::array pieces = {FactorBox{168, 62, "a[1]", "input", "dz/dw"},
                                 FactorBox{286, 88, "f'(z[1])", "gate", "da/dz"},
                                 FactorBox{484, 264, "w[2] · f'(z[2]) · 2(a[3] − y)", "blame", "dC/da"}};
  std::string all = words({20, 334}, "dC/dw[1] =", from_left(small_font));
  for (const FactorBox& piece : pieces) {
    all += boxed({piece.x, 334}, piece.width, 40, piece.formula, coloured(small_font, theme.backward_ink),
                 theme.backward_tint, no_outline) +
           words({piece.x, 372}, piece.meaning, soft_font) + words({piece.x, 396}, piece.slope, soft_font);
  }
  return all + words({220, 334}, "·", normal_font) + words({341, 334}, "·", normal_font);
}

}  // namespace

Diagram chain_diagram() {
  std::string all;
  for (std::size_t l = 0; l < z_at.size(); ++l) all += neuron(l);
  return {"05_chain", "What depends on what",
          "Forward: w, b and the previous answer give z, z gives a, and the last a and y give the cost C. "
          "Back: the slope of C for w[1] is the product of the factors along the way.",
          424, all + value(a_at[0], "a[0]") + cost_node() + way_back() + factored_slope()};
}

}  // namespace nn
