// 06.1 Output error: where the sweep back begins.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// (6.1) for sigmoid neurons and the quadratic cost (4.1). z: the sums of the last
// layer, y: the targets, both (m x n), a row for each example. The result is dC/dz,
// of the same shape. Throws an exception with the two shapes if these differ.
Matrix output_error(const Matrix& z, const Matrix& y);

}  // namespace mine
