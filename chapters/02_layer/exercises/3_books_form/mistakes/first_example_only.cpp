// case: the neurons of act 1; finding: all in row 1
// There is no loop over the examples.
#include "02_layer/exercises/3_books_form/exercise.hpp"

namespace mine {

Matrix layer_in_the_books_form(const Matrix& w, const Matrix& b,
                               const Matrix& rows) {
  if (b.rows() != w.rows() || b.columns() != 1)
    throw ShapeError("biases " + shape(b) + " do not fit weights " + shape(w));
  if (rows.columns() != w.columns())
    throw ShapeError("examples " + shape(rows) + " do not fit " + shape(w));
  Matrix z(rows.rows(), w.rows());
  for (std::size_t j = 0; j < w.rows(); ++j) {
    z(0, j) = b(j, 0);
    for (std::size_t k = 0; k < w.columns(); ++k) z(0, j) += rows(0, k) * w(j, k);
  }
  return z;
}

}  // namespace mine
