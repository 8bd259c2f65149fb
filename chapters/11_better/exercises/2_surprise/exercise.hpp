// 11.2 How surprised? The cost that goes with softmax, and its slopes.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// z: the sums of the last layer, y: the targets, both (m x n). The rows of y add up
// to 1. Both functions throw an exception with the two shapes if these differ.

// The mean over the rows of the total of -y ln(p), where p is softmax of z.
double surprise(const Matrix& z, const Matrix& y);

// (p - y) / m, shaped like z.
Matrix surprise_slopes(const Matrix& z, const Matrix& y);

}  // namespace mine
