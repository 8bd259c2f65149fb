// 02.1 Add the biases: one row is added to every row.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;
using nn::ShapeError;

// z: (m x n), with a row for each example and a column for each neuron; biases:
// (1 x n). The result has the shape of z. Throws ShapeError, with both shapes in
// its message, if the biases have another shape.
Matrix add_biases(Matrix z, const Matrix& biases);

}  // namespace mine
