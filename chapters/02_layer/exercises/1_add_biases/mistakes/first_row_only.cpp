// case: two examples; finding: all in row 1
// There is no loop over the rows.
#include "02_layer/exercises/1_add_biases/exercise.hpp"

namespace mine {

Matrix add_biases(Matrix z, const Matrix& biases) {
  if (biases.rows() != 1 || biases.columns() != z.columns())
    throw ShapeError("biases " + shape(biases) + " do not fit " + shape(z));
  for (std::size_t j = 0; j < z.columns(); ++j) z(0, j) += biases(0, j);
  return z;
}

}  // namespace mine
