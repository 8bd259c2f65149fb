// The network that travels through the chapters 03 to 06, with each of its 13 knobs.
#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/small_network.hpp"

namespace nn {
namespace {

std::string its_answer(const SmallNetwork& small) {
  const Point last = neuron_place(2, 0);
  return arrow({last.x + 38, last.y}, {560, last.y}, forward_pen) +
         boxed({592, last.y}, 64, 40, written(small.trace.outputs()(0, 0)), bold(normal_font),
               theme.forward_tint, forward_pen) +
         words({592, last.y - 38}, "answer", soft_font);
}

}  // namespace

Diagram thirteen_knobs_diagram() {
  const SmallNetwork small = small_network();
  const std::string all = std::to_string(count_knobs(small.network));
  return {
      "03_thirteen_knobs", "The network of " + all + " knobs",
      "Two inputs, 1 and 2, three hidden neurons and one output. Each line carries its weight, each neuron "
      "its bias, its weighted sum z and its answer a. The third hidden neuron is shut, and the answer of "
      "the network is 0.5.",
      592,
      drawn_small_network(small) + drawn_small_headings() + its_answer(small) + drawn_small_legend() +
          words({320, small_network_height + 42}, "9 weights and 4 biases: " + all + " knobs",
                bold(normal_font))};
}

}  // namespace nn
