// case: the neurons of act 1; finding: chosen by the example
// The row of z is an example, but b has a row for each neuron.
#include "02_layer/exercises/3_books_form/exercise.hpp"

namespace mine {

Matrix layer_in_the_books_form(const Matrix& w, const Matrix& b,
                               const Matrix& rows) {
  if (b.rows() != w.rows() || b.columns() != 1)
    throw ShapeError("biases " + shape(b) + " do not fit weights " + shape(w));
  if (rows.columns() != w.columns())
    throw ShapeError("examples " + shape(rows) + " do not fit " + shape(w));
  Matrix z = rows * transposed(w);
  const std::vector<double> biases = nn::column(b, 0);
  for (std::size_t i = 0; i < z.rows(); ++i) {
    for (std::size_t j = 0; j < z.columns(); ++j) z(i, j) += biases.at(i);
  }
  return z;
}

}  // namespace mine
