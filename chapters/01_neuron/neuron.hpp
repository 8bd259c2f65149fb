// A neuron is a function: numbers in, one number out. It multiplies each input by a
// weight, adds everything up, adds its bias, and an activation function turns that
// sum into its answer. The weights say which pattern it looks for, the bias says
// how much of it there must be.
#pragma once

#include <span>
#include <vector>

#include "01_neuron/activation.hpp"

namespace nn {

struct Neuron {
  std::vector<double> weights;  // one per input
  double bias = 0.0;  // the opposite of a threshold: -10 means "only above 10"
  Activation activation = sigmoid;
};

// (1.1) z = b + w1 x1 + w2 x2 + ...; the bias alone when there are no inputs.
// Throws std::invalid_argument, with both counts, unless there is one input per
// weight.
double weighted_sum(const Neuron& neuron, std::span<const double> inputs);

// (1.5) a = f(z): what the neuron says.
double answer(const Neuron& neuron, std::span<const double> inputs);

// Logic gates for inputs 0 and 1: one neuron each, which says yes when z > 0.
Neuron and_gate();
Neuron or_gate();
Neuron nand_gate();

}  // namespace nn
