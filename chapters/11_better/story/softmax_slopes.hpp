// The slopes of softmax as a table, by the formula and by nudging.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// The probabilities of these sums (1 x n).
Matrix softmax_of(const Matrix& z);

// dp_i / dz_j in row i and column j (n x n): p_i (1 - p_i) on the diagonal, and
// -p_i p_j beside it; and by two nudges of each sum.
Matrix softmax_slopes_by_hand(const Matrix& z);
Matrix softmax_slopes_by_nudging(const Matrix& z, double h = 1e-5);

// dC / dz_j (1 x n) of softmax_cross_entropy for the targets y, by two nudges of
// each sum.
Matrix surprise_slopes_by_nudging(const Matrix& z, const Matrix& y,
                                  double h = 1e-5);

}  // namespace nn
