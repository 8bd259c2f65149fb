// The product of two matrices by its definition: three loops, one for each of the
// letters i, j and k of the formula. This is the form to read. To compute, use `a *
// b` of common/matrix.hpp: it gives the same numbers to the last bit, but many
// times as fast. The tests compare the two.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// c(i, j) is the dot product of row i of a and column j of b: a (m x k) and b (k x
// n) give c (m x n). Throws ShapeError when the shapes do not fit.
Matrix product(const Matrix& a, const Matrix& b);

}  // namespace nn
