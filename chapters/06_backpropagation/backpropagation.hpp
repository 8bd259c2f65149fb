// Every slope of the cost in one sweep from the last layer back to the first. delta[l] says how the cost
// answers to each weighted sum of layer l; four matrix equations carry it backwards and turn it into the
// slopes of all knobs, for a whole batch at once. (Nielsen's book, chapter 2, with a row per example.)
#pragma once

#include <functional>

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// delta(i, j) *= f'(z(i, j)), where a = f(z): the gate that every error passes on its way back.
void multiply_by_slope(const Activation& activation, const Matrix& z, const Matrix& a, Matrix& delta);

// (6.1) delta[L] = dC/dA * f'(Z), element by element: what the cost wants of the last layer's weighted sums.
// z and a belong to the last layer, y are the targets, delta the result: all (m x n_out).
void output_error(const Cost& cost, const Activation& activation, const Matrix& z, const Matrix& a,
                  const Matrix& y, Matrix& delta);

// From the error of the last layer to all slopes:
// (6.2) dC/dW[l] = A[l]T delta[l]
// (6.3) dC/db[l] = column sums of delta[l]
// (6.4) delta[l-1] = (delta[l] W[l]T) * f'(Z[l-1]), element by element
// `delta` holds delta[L] (m x n_out) on the way in and delta[0] on the way out; the trace is that of the
// batch's feedforward. Reuses the gradient's storage.
void backward(const Network& network, const Trace& trace, Matrix& delta, Gradient& gradient);

// A way to get the gradient of a network for a batch. Learning (chapter 07) takes any.
using GradientOf = std::function<void(const Network& network, const Batch& batch, Gradient& gradient)>;

// Backpropagation of this cost: feedforward, output error, backward. Keeps its working memory between
// calls; a copy has its own.
GradientOf backpropagation(const Cost& cost);

}  // namespace nn
