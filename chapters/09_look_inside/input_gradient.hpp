// Running the network backwards. Backpropagation asks for every knob: how does the
// cost change if you turn it? With one more step backwards you can ask the same for
// every pixel. With the answers you can paint: start from a blank page and change
// the pixels, not the knobs, until the network says what you want.
#pragma once

#include "08_mnist/model.hpp"

namespace nn {

// (9.7) dC/dX = delta[0] W[0]T: the slope of the quadratic cost for every pixel of
// x (m x n_in), if y (m x n_out) is wanted. Pixels have no activation function, so
// there is no f' to multiply by. No knob changes.
Matrix input_gradient(const Network& network, const Matrix& x, const Matrix& y);

// The same for the answers of a model. Where they come from softmax, the cost is
// that of chapter 11, whose slope for the sums is p - y (11.3): the quadratic cost
// would want the sums to be 0 and 1.
Matrix input_gradient(const Model& model, const Matrix& x, const Matrix& y);

// (9.8) One step of painting: x - step * dC/dX / (its largest absolute value), kept
// between 0 and 1. So the pixel that matters most changes by `step`, even if the
// network is sure of something else and all slopes are nearly 0. If all slopes are
// exactly 0, nothing changes. Both are (1 x n_in).
void paint(Matrix& x, const Matrix& slopes, double step);

// Takes this many steps from the picture `start` (1 x n_in) to make the model say
// `digit`.
Matrix painted(const Model& model, const Matrix& start, std::size_t digit,
               std::size_t steps = 100, double step = 0.02);

}  // namespace nn
