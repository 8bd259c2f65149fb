#include "02_layer/product.hpp"

namespace nn {

Matrix product(const Matrix& a, const Matrix& b) {
  if (a.columns() != b.rows())
    throw ShapeError("product: shapes " + shape(a) + " and " + shape(b) +
                     " do not fit");
  Matrix c(a.rows(), b.columns());  // all zeros
  for (std::size_t i = 0; i < a.rows(); ++i) {
    for (std::size_t j = 0; j < b.columns(); ++j) {
      for (std::size_t k = 0; k < a.columns(); ++k) c(i, j) += a(i, k) * b(k, j);
    }
  }
  return c;
}

}  // namespace nn
