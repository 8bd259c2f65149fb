// case: two examples; finding: bias of the first neuron
// It adds the first bias everywhere.
#include "02_layer/exercises/1_add_biases/exercise.hpp"

namespace mine {

Matrix add_biases(Matrix z, const Matrix& biases) {
  if (biases.rows() != 1 || biases.columns() != z.columns())
    throw ShapeError("biases " + shape(biases) + " do not fit " + shape(z));
  for (double& sum : z.values()) sum += biases(0, 0);
  return z;
}

}  // namespace mine
