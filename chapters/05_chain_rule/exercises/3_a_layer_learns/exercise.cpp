#include "05_chain_rule/exercises/3_a_layer_learns/exercise.hpp"

#include <stdexcept>

namespace mine {

Matrix learn(Layer& layer, const Matrix& x, const Matrix& z, const Matrix& dC_da,
             double rate) {
  // Replace this line. Matrix(3, 2) is a table of zeros with three rows and two
  // columns.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
