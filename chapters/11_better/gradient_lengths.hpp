// Which layer learns? The length of a layer's part of the gradient says how fast
// its knobs change. In a deep network of sigmoids the first layers have hardly any:
// their gradient vanishes on its way back. (Nielsen's book, chapter 5.)
#pragma once

#include <vector>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// (11.20) For each layer the root of the sum of its slopes squared, weights and
// biases.
std::vector<double> gradient_lengths(const Gradient& gradient);

// The same for the biases alone, as the book draws it: a slope for each neuron.
std::vector<double> bias_gradient_lengths(const Gradient& gradient);

}  // namespace nn
