// Every slope of the cost in one sweep from the last layer back to the first.
// delta[l], the error of layer l, says how fast the cost grows with each of its
// weighted sums. Four matrix equations compute the errors of all layers and, from
// them, the slopes of all knobs, for a whole batch at once. (This is chapter 2 of
// Nielsen's book, with a row per example.)
#pragma once

#include <functional>
#include <vector>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// delta(i, j) *= f'(z(i, j)), the gate of neuron j for example i. a is f(z), and
// all three have the same shape. ShapeError if z and delta differ.
void multiply_by_slope(const Activation& activation, const Matrix& z,
                       const Matrix& a, Matrix& delta);

// (6.1) The error of the last layer: delta[L] = dC/dA * f'(Z), element by element.
// z and a belong to the last layer, y holds the targets, and delta becomes the
// result. All are (m x n_out).
void output_error(const Cost& cost, const Activation& activation, const Matrix& z,
                  const Matrix& a, const Matrix& y, Matrix& delta);

// From the error of the last layer to the errors of all layers and to all slopes:
//
//   (6.2) dC/dW[l] = A[l]T delta[l]
//   (6.3) dC/db[l] = column sums of delta[l]
//   (6.4) delta[l-1] = (delta[l] W[l]T) * f'(Z[l-1]), element by element
//
// The trace is what feedforward stored for the batch. `delta` has a matrix per
// layer. The caller fills the last one, by (6.1), and afterwards each is shaped
// like the trace's z[l]. The storage of delta and gradient is used again. Throws
// std::invalid_argument unless delta has as many matrices as there are layers.
void backward(const Network& network, const Trace& trace,
              std::vector<Matrix>& delta, Gradient& gradient);

// A way to compute the gradient of a network for a batch. The training of chapter
// 07 takes any of them.
using GradientOf = std::function<void(const Network& network, const Batch& batch,
                                      Gradient& gradient)>;

// Backpropagation of this cost: feedforward, output_error, backward. It keeps its
// working memory between calls, and a copy has its own. Throws
// std::invalid_argument for a network without layers, and ShapeError if the batch
// does not fit the network.
GradientOf backpropagation(const Cost& cost);

}  // namespace nn
