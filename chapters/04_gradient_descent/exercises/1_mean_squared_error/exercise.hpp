// 04.1 Mean squared error: one number that says how wrong the answers are.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// answers and targets: (m x n), a row for each example. Returns the mean of all m n
// squares of answer - target. Throws an exception with the two shapes if these
// differ.
double mean_squared_error(const Matrix& answers, const Matrix& targets);

}  // namespace mine
