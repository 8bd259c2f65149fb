// In each step, dropout leaves out neurons by chance: others for every example. A
// neuron can no longer rely on one neighbour, so each learns something that is
// useful by itself. The whole network then answers like the mean of all these
// thinned ones. (Srivastava and others, 2014; Nielsen's book, chapter 3.)
#pragma once

#include "06_backpropagation/backpropagation.hpp"
#include "common/random.hpp"

namespace nn {

// Which shares p of the inputs and of the hidden neurons are left out. The last
// layer keeps all of its neurons.
struct LeftOut {
  double inputs = 0.0, hidden = 0.0;
};

// (11.9) a(i, j) becomes r(i, j) a(i, j): r is 0 with the probability p, and
// 1 / (1 - p) otherwise, so its mean is 1 and the whole network needs no rescaling
// afterwards. The outputs of the network, thinned by the draws of this engine: for
// the inputs one per number that is not 0, then for each hidden layer one per
// example and neuron. A share of 0 draws nothing.
Matrix thinned_feedforward(const Network& network, const Matrix& inputs,
                           const LeftOut& left_out, Engine& engine);

// Backpropagation through a network that is thinned anew by (11.9) for each batch.
// Keeps its working memory between calls; a copy has its own, and its own engine.
// When both shares are 0, this is backpropagation(cost). Throws
// std::invalid_argument unless the shares are at least 0 and below 1, otherwise as
// backpropagation does.
GradientOf dropout(const Cost& cost, const LeftOut& left_out, Engine engine);

}  // namespace nn
