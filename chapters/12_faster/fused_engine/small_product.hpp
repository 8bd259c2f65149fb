// The product of two small tables of floats that are both in a near cache. Nothing
// is copied. A few rows of the result grow in registers at the same time, so each
// row of the right factor is fetched once for all of them.
#pragma once

#include <cstddef>

#include "12_faster/fused_engine/lanes.hpp"

namespace nn {

// A table somewhere in memory. The number at (i, k) is
// values[i * row_step + k * column_step]. Swapping the two steps transposes the
// table, and steps of 0 give the same number everywhere.
struct Factor {
  const float* values = nullptr;
  std::size_t row_step = 0, column_step = 1;
};

// (rows x depth) * (depth x columns)
struct ProductShape {
  std::size_t rows = 0, columns = 0, depth = 0;
};

// (12.4) c += a b, where the rows of b and c are `columns` numbers long, which must
// be whole vectors. c must not overlap a or b.
void add_small_product(const ProductShape& shape, const Factor& a, const float* b,
                       float* c);

}  // namespace nn
