// Backpropagation through two layers: forward above, backward below, the slopes hanging from each delta.
#include <array>

#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

constexpr double forward_at = 84, backward_at = 226;
constexpr std::array<double, 6> stations = {50, 168, 290, 412, 524, 606};
constexpr std::array<double, 2> deltas = {168, 412};  // below Z[0] and Z[1]

std::string on_line(double from, double to, const std::string& name) {
  const double above = name.size() > 1 ? 40 : 17;
  return arrow({from + 33, forward_at}, {to - (to > 600 ? 22 : 33), forward_at}, forward_pen) +
         words({(from + to) / 2, forward_at - above}, name, soft_font);
}

std::string forward_row() {
  constexpr std::array names = {"A[0]", "Z[0]", "A[1]", "Z[1]", "A[2]"};
  constexpr std::array between = {"W[0], b[0]", "f", "W[1], b[1]", "f", ""};
  std::string row;
  for (std::size_t i = 0; i < names.size(); ++i) {
    row += on_line(stations[i], stations[i + 1], between[i]) +
           boxed({stations[i], forward_at}, 66, 44, names[i], normal_font, theme.forward_tint, forward_pen);
  }
  return row +
         circled({stations[5], forward_at}, 22, "C", bold(normal_font), theme.backward_tint, backward_pen);
}

std::string delta(std::size_t l) {
  return boxed({deltas[l], backward_at}, 112, 48, of_layer("delta", l), bold(normal_font),
               theme.backward_tint, backward_pen);
}

Font equation_font() { return bold(coloured(small_font, theme.backward_ink)); }

// From the cost to the last delta, and from there to the one before.
std::string backward_row() {
  return curved_arrow({606, forward_at + 22}, {606, backward_at}, {470, backward_at}, backward_pen) +
         words({520, 152}, "dC/dA[2]", small_font) + words({520, 180}, "(6.1)", equation_font()) +
         arrow({356, backward_at}, {226, backward_at}, backward_pen) +
         words({290, 206}, "· W[1]ᵀ", small_font) + words({290, 250}, "(6.4)", equation_font()) + delta(0) +
         delta(1);
}

// The gate of each layer: its slope at what its neurons summed up.
std::string gate_arrows() {
  std::string all;
  for (std::size_t l = 0; l < deltas.size(); ++l) {
    all += arrow({deltas[l], forward_at + 22}, {deltas[l], backward_at - 24}, {theme.line, 2, true}) +
           words({deltas[l] - 12, 152}, "⊙ " + of_layer("f'(Z", l) + ")", to_right(small_font));
  }
  return all;
}

// A slope hangs from the delta that it is made of.
std::string slope(double delta_x, double y, const std::string& name, const char* equation,
                  const std::string& made_of) {
  const double left = delta_x - 16, right = left + 200;
  return arrow({delta_x - 38, y}, {left, y}, backward_pen) +
         box({left, y - 33}, right - left, 66, theme.paper, backward_pen, 8) +
         words({left + 12, y - 14}, name, bold(from_left(small_font))) +
         words({right - 10, y - 14}, equation, to_right(equation_font())) +
         words({left + 12, y + 14}, made_of, from_left(small_font));
}

std::string hanging_slopes(std::size_t l) {
  const double x = deltas[l];
  return line({x - 38, backward_at + 24}, {x - 38, 421}, backward_pen) +
         slope(x, 338, of_layer("dC/dW", l), "(6.2)", "= " + of_layer("A", l) + "ᵀ " + of_layer("delta", l)) +
         slope(x, 420, of_layer("dC/db", l), "(6.3)", "= its column sums");
}

}  // namespace

Diagram backward_diagram() {
  return {
      "06_backward", "One sweep forward, one sweep back",
      "Above, the batch goes from A[0] to the cost C. "
      "Below, delta[1] is computed from the cost's slope and the gate of Z[1], and delta[0] from delta[1], W[1] and the gate of Z[0]. "
      "Below each delta are the slopes of its layer.",
      472, forward_row() + gate_arrows() + backward_row() + hanging_slopes(0) + hanging_slopes(1)};
}

}  // namespace nn
