// 11.1 Softmax: sums become probabilities.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// z: the sums (m x n), a row for each example. The result has the same shape:
// p(i, j) = e^z(i, j) divided by the total of these over row i.
Matrix softmax(const Matrix& z);

}  // namespace mine
