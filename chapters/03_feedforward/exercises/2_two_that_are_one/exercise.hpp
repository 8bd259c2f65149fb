// 03.2 Two layers that are one: why there must be an activation function between
// them.
#pragma once

#include <array>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// z = w x + b, where x is a column: w is (n_out x n_in), b is (n_out x 1).
struct BookLayer {
  Matrix w, b;
};

// The layer that computes what the two layers in a row compute. Throws an exception
// if the second layer does not take what the first one gives.
BookLayer collapse(const BookLayer& first, const BookLayer& second);

// Three values of x, in increasing order, whose points (x, 3 ReLU(2 x + 1) + 4) are
// not on one straight line.
std::array<double, 3> three_inputs();

}  // namespace mine
