// Every slope of the cost in one sweep from the last layer back to the first.
// delta[l], the error of layer l, says how the cost answers to each of its weighted
// sums. Four matrix equations give the error of every layer and turn it into the
// slopes of all knobs, for a whole batch at once. (Nielsen's book, chapter 2, with
// a row per example.)
#pragma once

#include <functional>
#include <vector>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// delta(i, j) *= f'(z(i, j)), where a = f(z): the gate that every error passes on
// its way back. All three have the same shape.
void multiply_by_slope(const Activation& activation, const Matrix& z,
                       const Matrix& a, Matrix& delta);

// (6.1) delta[L] = dC/dA * f'(Z), element by element: what the cost wants of the
// last layer's weighted sums. z and a belong to the last layer, y holds the
// targets, and delta becomes the result: all (m x n_out).
void output_error(const Cost& cost, const Activation& activation, const Matrix& z,
                  const Matrix& a, const Matrix& y, Matrix& delta);

// From the error of the last layer to the errors of all layers and to all slopes:
// (6.2) dC/dW[l] = A[l]T delta[l]
// (6.3) dC/db[l] = column sums of delta[l]
// (6.4) delta[l-1] = (delta[l] W[l]T) * f'(Z[l-1]), element by element
// The trace is what feedforward left behind for the batch. `delta` has a matrix per
// layer, shaped like the trace's z[l] afterwards; the caller fills the last one, by
// (6.1). Reuses the storage of delta and gradient. Throws std::invalid_argument
// unless there are as many matrices in delta as layers.
void backward(const Network& network, const Trace& trace,
              std::vector<Matrix>& delta, Gradient& gradient);

// A way to get the gradient of a network for a batch. Training (chapter 07) takes
// any.
using GradientOf = std::function<void(const Network& network, const Batch& batch,
                                      Gradient& gradient)>;

// Backpropagation of this cost: feedforward, output error, backward. It keeps its
// working memory between calls, and a copy has its own. Throws
// std::invalid_argument for a network without layers, ShapeError when the batch
// does not fit the network.
GradientOf backpropagation(const Cost& cost);

}  // namespace nn
