// 01.1 Weighted sum: what a neuron computes before it decides.
#pragma once

#include <span>
#include <vector>

namespace mine {

struct Neuron {
  std::vector<double> weights;  // one per input
  double bias = 0.0;
};

// z = bias + w1 x1 + w2 x2 + ... Throws std::invalid_argument, with both counts in
// its message, unless there is one input per weight.
double weighted_sum(const Neuron& neuron, std::span<const double> inputs);

}  // namespace mine
