// A network that has learned its examples by heart has large weights. If large
// weights cost something, the network keeps only those that help with many
// examples. Each cure here adds its own slope to whatever gradient it is given. The
// biases are left alone: they say little about single examples.
// (Nielsen's book, chapter 3; its lambda / n is our decay.)
#pragma once

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// (11.7) C + decay / 2 times the sum of all weights squared, so dC/dW grows by
// decay W: every step takes the same share off each weight. The field calls it L2
// regularisation.
GradientOf weight_decay(GradientOf gradient_of, double decay);

// (11.8) C + decay times the sum of the sizes of all weights, so dC/dW grows by
// decay sign(W), which is 0 for a weight of 0: every step takes the same amount off
// each weight. The field calls it L1 regularisation.
GradientOf absolute_decay(GradientOf gradient_of, double decay);

// What the two add to the cost.
double cost_of_weights(const Network& network, double decay);
double cost_of_absolute_weights(const Network& network, double decay);

// All throw std::invalid_argument unless the decay is a finite number of at least
// 0. With 0 the gradient comes back as it was.

}  // namespace nn
