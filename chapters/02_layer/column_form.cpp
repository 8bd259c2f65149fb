#include "02_layer/column_form.hpp"

namespace nn {
namespace {

Matrix on_its_side(const Matrix& matrix) {
  Matrix turned(matrix.columns(), matrix.rows());
  for (std::size_t i = 0; i < matrix.rows(); ++i) {
    for (std::size_t j = 0; j < matrix.columns(); ++j) turned(j, i) = matrix(i, j);
  }
  return turned;
}

}  // namespace

BookLayer in_the_books_form(const Layer& layer) {
  return {on_its_side(layer.weights), on_its_side(layer.biases)};
}

Matrix weighted_sums_in_columns(const BookLayer& layer, const Matrix& a) {
  Matrix z = layer.w * a;
  z += layer.b;  // (2.3)
  return z;
}

}  // namespace nn
