// How the three products of matrix.hpp are computed. The formulas never say; this
// header is for measuring what the way of computing is worth. Chapter 12 puts the
// loops of a textbook in place of ours and runs chapter 06 as it stands.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// One way of computing the products. Each function overwrites a result that has the
// right shape already and is neither of the factors.
struct Products {
  void (*plain)(const Matrix& a, const Matrix& b, Matrix& result);  // a b
  void (*left_transposed)(const Matrix& a, const Matrix& b,
                          Matrix& result);  // aT b
  void (*right_transposed)(const Matrix& a, const Matrix& b,
                           Matrix& result);  // a bT
};

// As long as it lives, this thread computes its products in this way; then as
// before.
class WithProducts {
 public:
  explicit WithProducts(const Products& products);
  ~WithProducts();
  WithProducts(const WithProducts&) = delete;
  WithProducts& operator=(const WithProducts&) = delete;

 private:
  const Products* before_;
};

}  // namespace nn
