// The book and the videos write a layer the other way round: an example is a
// column, a neuron is a row of the weights, and z = w a + b. The numbers are the
// same; only rows and columns are exchanged.
#pragma once

#include "02_layer/layer.hpp"

namespace nn {

// w: (n_out x n_in), a neuron a row; b: (n_out x 1).
struct BookLayer {
  Matrix w, b;
};

// The same layer, written as the book does.
BookLayer in_the_books_form(const Layer& layer);

// (2.3) z = w a + b for one example a (n_in x 1): gives (n_out x 1).
Matrix weighted_sums_in_columns(const BookLayer& layer, const Matrix& a);

}  // namespace nn
