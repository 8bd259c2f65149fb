// The network of 13 knobs in the chapters 04 and 05: first with the cost of its answer, then with the blame
// on each neuron and the slope of each knob. The slopes are computed by the code of chapter 05.
#include "05_chain_rule/neuron_network.hpp"
#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/small_network.hpp"

namespace nn {
namespace {

constexpr double judged_at = 590, target_of_small = 1.0;

// The answer meets the target at the right, and together they make the cost.
std::string judged(const SmallNetwork& small) {
  const Point last = neuron_place(2, 0), cost = {judged_at, last.y};
  const double distance = small.trace.outputs()(0, 0) - target_of_small;
  return arrow({last.x + 38, last.y}, {judged_at - 38, last.y}, forward_pen) +
         arrow({judged_at, last.y - 92}, {judged_at, last.y - 30}, thin_line) +
         boxed({judged_at, last.y - 110}, 76, 36, "y = " + written(target_of_small), small_font, theme.paper,
               thin_line) +
         words({judged_at, last.y - 146}, "target", soft_font) +
         boxed(cost, 76, 58, "C " + written(distance * distance), bold(small_font), theme.backward_tint,
               backward_pen) +
         words({judged_at, last.y + 48}, "cost", soft_font);
}

std::string slope_drawn(Point at, double slope) {
  return boxed(at, 42, 22, written(slope), coloured(small_font, theme.backward_ink), theme.backward_tint,
               no_outline);
}

std::string blame_drawn(Point at, double blamed) {
  return boxed(at, 56, 24, written(blamed), bold(coloured(small_font, theme.backward_ink)), theme.paper,
               backward_pen);
}

// On the line of its weight, near the end where the lines do not cross and no weight is written.
std::string weight_slope(double slope, std::size_t l, std::size_t k, std::size_t j) {
  const Point from = neuron_place(l, k), to = neuron_place(l + 1, j);
  const double along = l == 0 ? 0.27 : 0.72;
  return slope_drawn({from.x + along * (to.x - from.x), from.y + along * (to.y - from.y)}, slope);
}

// The slopes of a neuron's knobs, and below it the blame on its answer.
std::string slopes_of_neuron(const Blame& own, double blamed, std::size_t l, std::size_t j) {
  const Point at = neuron_place(l + 1, j), bias = bias_place(l, j);
  std::string all = slope_drawn({bias.x + 60, bias.y - 3}, own.bias) + blame_drawn({at.x, at.y + 53}, blamed);
  for (std::size_t k = 0; k < own.weights.size(); ++k) all += weight_slope(own.weights[k], l, k, j);
  return all;
}

Blame blame_of_one(const Neuron& neuron, const Matrix& came_in, double blamed) {
  Memory memory;
  forward(neuron, came_in, memory);
  return blame(neuron, memory, std::vector<double>{blamed});
}

std::string all_slopes(const SmallNetwork& small) {
  const NeuronNetwork network = neuron_by_neuron(small.network);
  const double on_output = 2.0 * (small.trace.outputs()(0, 0) - target_of_small);
  const Blame last = blame_of_one(network[1][0], small.trace.a[1], on_output);
  std::string all = slopes_of_neuron(last, on_output, 1, 0);
  for (std::size_t j = 0; j < network[0].size(); ++j) {
    const double blamed = last.inputs(0, j);
    all += slopes_of_neuron(blame_of_one(network[0][j], small.trace.a[0], blamed), blamed, 0, j);
  }
  return all;
}

}  // namespace

Diagram thirteen_knobs_cost_diagram() {
  const SmallNetwork small = small_network();
  return {
      "04_thirteen_knobs", "The network of 13 knobs and its cost",
      "The network of chapter 03 for the inputs 1 and 2. It answers 0.5, the target is 1, and the cost is "
      "the square of the distance, 0.25.",
      552, drawn_small_network(small) + drawn_small_headings() + judged(small) + drawn_small_legend()};
}

Diagram thirteen_knobs_slopes_diagram() {
  const SmallNetwork small = small_network();
  const double y = small_network_height + 40;
  return {"05_thirteen_knobs", "The blame on each neuron and the slope of each knob",
          "The network of chapter 03 for the inputs 1 and 2 and the target 1. The blame is -1 on the output "
          "and -0.5, 1 and -2 on the hidden neurons. Each weight and each bias has its slope beside it; all "
          "slopes around the third hidden neuron, which is shut, are 0.",
          592,
          drawn_small_network(small) + drawn_small_headings() + judged(small) + all_slopes(small) +
              drawn_small_legend() + slope_drawn({45, y}, -2.0) +
              words({74, y}, "slope of the knob beside it", from_left(small_font)) +
              blame_drawn({382, y}, -1.0) + words({422, y}, "blame on the neuron", from_left(small_font))};
}

}  // namespace nn
