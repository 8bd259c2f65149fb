// 02.3 The book's weights, our examples: one layer in two forms.
#pragma once

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;
using nn::ShapeError;

// w: (n_out x n_in), with a row for each neuron; b: (n_out x 1); rows: the examples
// (m x n_in). Returns the weighted sums, (m x n_out). Throws ShapeError, with both
// shapes in its message, if b or the examples do not fit w.
Matrix layer_in_the_books_form(const Matrix& w, const Matrix& b,
                               const Matrix& rows);

}  // namespace mine
