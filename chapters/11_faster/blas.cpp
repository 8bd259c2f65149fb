// The product of (11.2) by a library of the machine's owner, OpenBLAS or another one with the interface
// CBLAS.
#ifdef NN_BLAS
#include <cblas.h>
#endif

#include "11_faster/product.hpp"

namespace nn {
#ifdef NN_BLAS
namespace {

CBLAS_TRANSPOSE direction(const Factor& factor) {
  return factor.column_step == 1 ? CblasNoTrans : CblasTrans;
}

int leading_step(const Factor& factor) {
  return static_cast<int>(factor.column_step == 1 ? factor.row_step : factor.column_step);
}

void add_by_blas(const ProductShape& shape, float factor, const Factor& a, const Factor& b, float* c,
                 std::size_t c_step, Packing&) {
  if (shape.rows * shape.columns * shape.depth == 0) return;
  cblas_sgemm(CblasRowMajor, direction(a), direction(b), static_cast<int>(shape.rows),
              static_cast<int>(shape.columns), static_cast<int>(shape.depth), factor, a.values,
              leading_step(a), b.values, leading_step(b), 1.0f, c, static_cast<int>(c_step));
}

}  // namespace

AddProduct blas_product() { return add_by_blas; }
#else
AddProduct blas_product() { return nullptr; }
#endif
}  // namespace nn
