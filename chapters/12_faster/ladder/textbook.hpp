// The first rungs: chapter 06's backpropagation with products as a textbook writes
// them, result by result, and fresh tables wherever one is needed. Each rung is a
// GradientOf, so chapter 07 can train with it.
#pragma once

#include "06_backpropagation/backpropagation.hpp"
#include "common/matrix_product.hpp"

namespace nn {

extern const Products
    textbook_products;  // result by result: a row of a along a column of b
extern const Products contiguous_products;  // row by row: memory is read in the
                                            // order in which it lies

// The gradient of the quadratic cost by these products.
GradientOf one_at_a_time(
    const Products& products);  // example by example, fresh tables for each
GradientOf whole_batch(
    const Products& products);  // the mini-batch at once, fresh tables
GradientOf without_allocation(
    const Products& products);  // the same tables for every mini-batch

}  // namespace nn
