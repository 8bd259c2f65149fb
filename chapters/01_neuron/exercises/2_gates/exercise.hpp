// 01.2 Gates: neurons that decide. Each says yes where z = bias + w1 x1 + w2 x2 is
// greater than 0.
#pragma once

#include <vector>

namespace mine {

struct Neuron {
  std::vector<double> weights;  // two, one per input
  double bias = 0.0;
};

Neuron and_gate();   // yes if both inputs are 1
Neuron or_gate();    // yes if at least one input is 1
Neuron nand_gate();  // yes if not both inputs are 1

}  // namespace mine
