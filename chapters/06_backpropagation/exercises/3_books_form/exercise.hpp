// 06.3 The book's form: backpropagation with columns.
#pragma once

#include <vector>

#include "01_neuron/activation.hpp"
#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// Layers count from 0, as in our form. Layer l computes z = w[l] a + b[l] from the
// answers a of the layer before it, which is a column. Its own answers are f(z).
struct BookNetwork {
  std::vector<Matrix> w;  // (neurons x inputs): a row for each neuron
  std::vector<Matrix> b;  // (neurons x 1)
  nn::Activation f;       // of all layers
};

// The slopes: dC/dw[l] and dC/db[l], shaped like w[l] and b[l].
struct BookGradient {
  std::vector<Matrix> w, b;
};

// All slopes of the squared error (4.2) for one example: the inputs x (inputs x 1)
// and the targets y (outputs x 1). Throws an exception if x or y does not fit.
BookGradient backpropagate(const BookNetwork& network, const Matrix& x,
                           const Matrix& y);

}  // namespace mine
