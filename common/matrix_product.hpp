// How the three products of matrix.hpp are computed. No formula depends on it; this
// header is for measuring how much the way of computing matters. Chapter 12
// replaces our loops by those of a textbook, and runs chapter 06 unchanged.
#pragma once

#include "common/matrix.hpp"

namespace nn {

// One way of computing the products. Each function overwrites `result`, which
// already has the right shape and is neither of the factors.
struct Products {
  // a b
  void (*plain)(const Matrix& a, const Matrix& b, Matrix& result);
  // aT b
  void (*left_transposed)(const Matrix& a, const Matrix& b, Matrix& result);
  // a bT
  void (*right_transposed)(const Matrix& a, const Matrix& b, Matrix& result);
};

// While this object lives, its thread computes products in this way.
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
