// The first rungs: chapter 06's backpropagation with the products of a textbook,
// which compute one result after the other, and with a new table wherever one is
// needed. Each of them is a GradientOf, so chapter 07 can train with it.
#pragma once

#include "06_backpropagation/backpropagation.hpp"
#include "common/matrix_product.hpp"

namespace nn {

// Result by result: a row of a with a column of b.
extern const Products textbook_products;
// Row by row: memory is read in the order in which the numbers are stored.
extern const Products contiguous_products;

// The gradient of the quadratic cost, computed with these products:
// for one example after the other, with new tables for each;
GradientOf one_at_a_time(const Products& products);
// for the whole mini-batch at once, with new tables;
GradientOf whole_batch(const Products& products);
// and with the same tables for every mini-batch.
GradientOf without_allocation(const Products& products);

}  // namespace nn
