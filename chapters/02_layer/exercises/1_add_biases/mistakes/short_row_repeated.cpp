// case: three biases for four neurons; finding: an exception is meant, and none
// came It begins again with the first bias where the row ends.
#include "02_layer/exercises/1_add_biases/exercise.hpp"

namespace mine {

Matrix add_biases(Matrix z, const Matrix& biases) {
  for (std::size_t i = 0; i < z.rows(); ++i) {
    for (std::size_t j = 0; j < z.columns(); ++j)
      z(i, j) += biases(0, j % biases.columns());
  }
  return z;
}

}  // namespace mine
