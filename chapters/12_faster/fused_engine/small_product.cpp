#include "12_faster/fused_engine/small_product.hpp"

namespace nn {
namespace {

// With this many sums, no addition has to wait for another.
constexpr std::size_t rows_at_once = 5;

// Computes the first `rows` rows of c from those of a.
template <std::size_t rows>
void accumulate_rows(const ProductShape& shape, const Factor& a, const float* b,
                     float* c) {
  for (std::size_t j = 0; j < shape.columns; j += float_lanes) {
    Floats sums[rows];
    for (std::size_t i = 0; i < rows; ++i)
      sums[i] = load_floats(c + i * shape.columns + j);
    for (std::size_t k = 0; k < shape.depth; ++k) {
      const Floats row = load_floats(b + k * shape.columns + j);
      for (std::size_t i = 0; i < rows; ++i)
        sums[i] += a.values[i * a.row_step + k * a.column_step] * row;  // (12.4)
    }
    for (std::size_t i = 0; i < rows; ++i)
      store_floats(c + i * shape.columns + j, sums[i]);
  }
}

}  // namespace

void add_small_product(const ProductShape& shape, const Factor& a, const float* b,
                       float* c) {
  const auto from = [&a](std::size_t i) {
    return Factor{a.values + i * a.row_step, a.row_step, a.column_step};
  };
  std::size_t i = 0;
  for (; i + rows_at_once <= shape.rows; i += rows_at_once) {
    accumulate_rows<rows_at_once>(shape, from(i), b, c + i * shape.columns);
  }
  for (; i < shape.rows; ++i)
    accumulate_rows<1>(shape, from(i), b, c + i * shape.columns);
}

}  // namespace nn
