// A neuron is a function that turns several numbers into one. It multiplies each
// input by a weight, adds up the products and adds its bias. Its activation
// function turns this sum into the answer. The weights say which pattern the neuron
// looks for, and the bias says how much of the pattern there must be.
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

// (1.1) z = b + w1 x1 + w2 x2 + ... Without inputs this is the bias alone. Throws
// std::invalid_argument with both counts unless there is one input per weight.
double weighted_sum(const Neuron& neuron, std::span<const double> inputs);

// (1.5) a = f(z), the answer of the neuron.
double answer(const Neuron& neuron, std::span<const double> inputs);

// Logic gates for two inputs that are 0 or 1. Each is one neuron with a step
// function.
Neuron and_gate();
Neuron or_gate();
Neuron nand_gate();

}  // namespace nn
