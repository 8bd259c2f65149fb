// Running the network backwards. Backpropagation asks of every knob: how does the
// cost answer when you turn it? One step further back, the same question can be put
// to every pixel. With the answers one can paint: start from grey, and change the
// pixels, not the knobs, until the network sees what it is told to see.
#pragma once

#include "04_gradient_descent/cost.hpp"

namespace nn {

// (9.7) dC/dX = delta[0] W[0]T: how the quadratic cost answers to every pixel of x
// (m x n_in), when y (m x n_out) is wanted. Pixels have no activation function, so
// no slope f' follows. No knob is touched.
Matrix input_gradient(const Network& network, const Matrix& x, const Matrix& y);

// (9.8) One step of painting: x - step * dC/dX / (its largest absolute value), kept
// between 0 and 1. So the pixel that matters most changes by `step`, however flat
// the cost is: where the outputs are sure of something else, all slopes are nearly
// 0. Slopes that are all 0 change nothing. Both (1 x n_in).
void paint(Matrix& x, const Matrix& slopes, double step);

// So many steps of painting, beginning with the picture `start` (1 x n_in), to make
// the network say `digit`.
Matrix painted(const Network& network, const Matrix& start, std::size_t digit,
               std::size_t steps = 100, double step = 0.02);

}  // namespace nn
