// The first rungs: products as a textbook writes them, result by result, and fresh tables wherever one is
// needed. Each rung is a GradientOf, so chapter 07 can train with it.
#pragma once

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// The three products of chapter 06, in one way of computing them.
struct Products {
  void (*plain)(const Matrix& a, const Matrix& b, Matrix& result);             // a b
  void (*left_transposed)(const Matrix& a, const Matrix& b, Matrix& result);   // aT b
  void (*right_transposed)(const Matrix& a, const Matrix& b, Matrix& result);  // a bT
};
extern const Products textbook_products;    // result by result: a row of a along a column of b
extern const Products contiguous_products;  // row by row: memory is read in the order in which it lies

// The gradient of the quadratic cost by these products.
GradientOf one_at_a_time(const Products& products);       // example by example, fresh tables for each
GradientOf whole_batch(const Products& products);         // the mini-batch at once, fresh tables
GradientOf without_allocation(const Products& products);  // the same tables for every mini-batch

}  // namespace nn
