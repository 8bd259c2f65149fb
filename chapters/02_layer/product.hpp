// The product of two matrices as its definition says it: three loops, one for each
// letter i, j, k of the formula. This is the form to read. The one to compute with
// is `a * b` of common/matrix.hpp, which gives the same numbers to the last bit,
// many times as fast; the tests compare the two.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// c(i, j) is row i of a times column j of b, pair by pair and added up: a (m x k)
// and b (k x n) give (m x n). ShapeError when they do not fit.
Matrix product(const Matrix& a, const Matrix& b);

}  // namespace nn
