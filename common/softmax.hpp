// Softmax turns a row of any numbers into shares: each is positive, together they
// are 1, and a larger number gets a larger share. Chapter 11 tells of it. It stands
// here because the files of chapter 08 know networks that were trained with it.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// (11.1) p(i, j) = e^(z(i, j) - max z(i, :)) / (the sum of these over the row).
// Subtracting the row's maximum changes nothing but keeps e^z finite for any z. z
// (m x n) gives p (m x n), and may be p.
void softmax(const Matrix& z, Matrix& p);

}  // namespace nn
