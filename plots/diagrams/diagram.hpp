// The diagrams of the docs, one function each: what a page shows where a curve would say nothing.
#pragma once

#include <string>
#include <vector>

namespace nn {

struct Diagram {
  std::string name;         // of the file, without its ending: 01_neuron
  std::string title;        // what it is
  std::string description;  // what there is to see, for readers who cannot see it
  double height = 0.0;      // in units of the picture; all are equally wide
  std::string inside;
};

Diagram neuron_diagram();                 // 01: the anatomy of one neuron
Diagram layer_diagram();                  // 02: Z = A W + b, where a row meets a column
Diagram network_diagram();                // 03: 784-16-16-10 and its knobs
Diagram thirteen_knobs_diagram();         // 03: 2-3-1, each weight and each bias
Diagram thirteen_knobs_cost_diagram();    // 04: the same with its cost
Diagram chain_diagram();                  // 05: who depends on whom, and the way back
Diagram thirteen_knobs_slopes_diagram();  // 05: the same with blame and slopes
Diagram backward_diagram();               // 06: forward above, backward below
Diagram epoch_diagram();                  // 07: shuffle, cut, step
Diagram split_diagram();                  // 08: train, validate, test
Diagram house_diagram();                  // architecture: what stands on what

// Predict, judge, who is to blame, step: as far as it is known in chapter 04, 05, 06 or 07.
Diagram loop_diagram(int chapter);

// All of them, by name.
std::vector<Diagram> diagrams();

// The file NAME.svg: the diagram on its panel.
std::string svg_of(const Diagram& diagram);

}  // namespace nn
