#include "plots/diagrams/diagram.hpp"

#include "plots/diagrams/parts.hpp"

namespace nn {

std::vector<Diagram> diagrams() {
  return {neuron_diagram(),         layer_diagram(), network_diagram(),
          thirteen_knobs_diagram(), loop_diagram(4), thirteen_knobs_cost_diagram(),
          chain_diagram(),          loop_diagram(5), thirteen_knobs_slopes_diagram(),
          backward_diagram(),       loop_diagram(6), epoch_diagram(),
          loop_diagram(7),          split_diagram(), house_diagram()};
}

// Half a unit inside, so that the rim is not cut.
std::string svg_of(const Diagram& diagram) {
  const Pen rim{.colour = theme.rim, .width = 1.0};
  const std::string panel = box({0.5, 0.5}, theme.width - 1, diagram.height - 1, theme.paper, rim, 12);
  return svg_file(theme.width, diagram.height, diagram.title, diagram.description, panel + diagram.inside);
}

}  // namespace nn
