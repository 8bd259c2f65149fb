// The product (12.4), computed by a library that is installed on the machine:
// OpenBLAS, or another one with the interface CBLAS.
#ifdef NN_BLAS
#include <cblas.h>

#include <algorithm>
#endif

#include "12_faster/wide/product.hpp"

namespace nn {
#ifdef NN_BLAS
namespace {

CBLAS_TRANSPOSE direction(const Factor& factor) {
  return factor.column_step == 1 ? CblasNoTrans : CblasTrans;
}

// The distance between rows for the library. It must not be less than the length of
// a row, even if there is only one row.
int leading_step(const Factor& factor, std::size_t rows, std::size_t columns) {
  const bool plain = factor.column_step == 1;
  return static_cast<int>(plain ? std::max(factor.row_step, columns)
                                : std::max(factor.column_step, rows));
}

void add_by_blas(const ProductShape& shape, float factor, const Factor& a,
                 const Factor& b, float* c, std::size_t c_step, Packing&) {
  if (shape.rows * shape.columns * shape.depth == 0) return;
  cblas_sgemm(CblasRowMajor, direction(a), direction(b),
              static_cast<int>(shape.rows), static_cast<int>(shape.columns),
              static_cast<int>(shape.depth), factor, a.values,
              leading_step(a, shape.rows, shape.depth), b.values,
              leading_step(b, shape.depth, shape.columns), 1.0f, c,
              static_cast<int>(c_step));
}

}  // namespace

AddProduct blas_product() { return add_by_blas; }
#else
AddProduct blas_product() { return nullptr; }
#endif
}  // namespace nn
