// The product of two small tables of floats, both in a near cache: nothing is
// packed, and a few rows of the result grow in registers at once, so that each row
// of the right factor is fetched for all of them.
#pragma once

#include <cstddef>

#include "12_faster/fused_engine/lanes.hpp"

namespace nn {

// A table somewhere in memory: the number at (i, k) is values[i * row_step + k *
// column_step]. Swapping the steps transposes it; steps of 0 repeat one number
// everywhere.
struct Factor {
  const float* values = nullptr;
  std::size_t row_step = 0, column_step = 1;
};

struct ProductShape {
  std::size_t rows = 0, columns = 0,
              depth = 0;  // (rows x depth) * (depth x columns)
};

// (12.4) c += a b, where the rows of b and c stand `columns` apart, which are whole
// vectors. c overlaps neither.
void add_small_product(const ProductShape& shape, const Factor& a, const float* b,
                       float* c);

}  // namespace nn
