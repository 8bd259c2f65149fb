// The book and the videos turn the tables of a layer on their side: an example is a
// column, a neuron is a row of the weights, and z = w a + b. The numbers are the
// same. Only rows and columns are exchanged.
#pragma once

#include "02_layer/layer.hpp"

namespace nn {

// w: (n_out x n_in), with a row for each neuron; b: (n_out x 1).
struct BookLayer {
  Matrix w, b;
};

// The same layer in the form of the book.
BookLayer in_the_books_form(const Layer& layer);

// (2.3) z = w a + b for one example: a (n_in x 1) gives z (n_out x 1).
Matrix weighted_sums_in_columns(const BookLayer& layer, const Matrix& a);

}  // namespace nn
