#include "12_faster/wide/product.hpp"

#include <algorithm>

namespace nn {
namespace {

// A tile of results fills most of the registers. There are 32 registers if a vector
// holds 16 floats, and otherwise 16.
constexpr std::size_t tile_rows = float_lanes >= 16 ? 12 : 6, tile_vectors = 2;
constexpr std::size_t tile_columns = tile_vectors * float_lanes;
// A panel of tile_columns * 256 floats fits into the nearest cache, and a block of
// 144 * 256 into the next one.
constexpr std::size_t block_depth = 256, block_rows = 144, block_width = 2048;

// c(tile) += left * right. For each k, left has tile_rows numbers, and right has
// tile_columns. The sums stay in registers.
void add_tile(const float* left, const float* right, std::size_t depth, float* c,
              std::size_t c_step) {
  // These rows of c are needed at the end.
  for (std::size_t i = 0; i < tile_rows; ++i) __builtin_prefetch(c + i * c_step, 1);
  Floats sums[tile_rows][tile_vectors] = {};
  for (std::size_t k = 0; k < depth;
       ++k, left += tile_rows, right += tile_columns) {
    Floats row[tile_vectors];
#pragma GCC unroll 2
    for (std::size_t v = 0; v < tile_vectors; ++v)
      row[v] = load_floats(right + v * float_lanes);
#pragma GCC unroll 12
    for (std::size_t i = 0; i < tile_rows; ++i) {
#pragma GCC unroll 2
      for (std::size_t v = 0; v < tile_vectors; ++v)
        sums[i][v] += left[i] * row[v];  // (12.4)
    }
  }
#pragma GCC unroll 12
  for (std::size_t i = 0; i < tile_rows; ++i) {
#pragma GCC unroll 2
    for (std::size_t v = 0; v < tile_vectors; ++v) {
      float* to = c + i * c_step + v * float_lanes;
      store_floats(to, load_floats(to) + sums[i][v]);
    }
  }
}

// At the edge of c, a tile is larger than what is left. It is computed elsewhere,
// and a part of it is added to c.
void add_edge_tile(const float* left, const float* right, std::size_t depth,
                   float* c, std::size_t c_step, std::size_t rows,
                   std::size_t columns, AlignedFloats& edge) {
  edge.assign(tile_rows * tile_columns, 0.0f);
  add_tile(left, right, depth, edge.data(), tile_columns);
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::size_t j = 0; j < columns; ++j)
      c[i * c_step + j] += edge[i * tile_columns + j];
  }
}

// Copies count x depth numbers into the order in which the tiles read them: first
// `width` numbers of one k, then those of the next k. The last panel is filled up
// with zeros. The two steps are those of the table.
template <std::size_t width>
void pack(const float* from, std::size_t step, std::size_t depth_step,
          std::size_t count, std::size_t depth, float factor, AlignedFloats& to) {
  to.resize((count + width - 1) / width * width * depth);
  float* out = to.data();
  for (std::size_t first = 0; first < count; first += width) {
    const std::size_t there = std::min(width, count - first);
    for (std::size_t k = 0; k < depth; ++k, out += width) {
      const float* in = from + first * step + k * depth_step;
      const bool usual = there == width && step == 1;
      if (usual) {  // a copy of known length
        for (std::size_t i = 0; i < width; ++i) out[i] = factor * in[i];
        continue;
      }
      for (std::size_t i = 0; i < there; ++i) out[i] = factor * in[i * step];
      std::fill(out + there, out + width, 0.0f);
    }
  }
}

void add_block(const ProductShape& shape, float* c, std::size_t c_step,
               Packing& packing) {
  for (std::size_t j = 0; j < shape.columns; j += tile_columns) {
    const float* right = packing.right.data() + j * shape.depth;
    const std::size_t columns = std::min(tile_columns, shape.columns - j);
    for (std::size_t i = 0; i < shape.rows; i += tile_rows) {
      const float* left = packing.left.data() + i * shape.depth;
      const std::size_t rows = std::min(tile_rows, shape.rows - i);
      float* to = c + i * c_step + j;
      if (rows == tile_rows && columns == tile_columns) {
        add_tile(left, right, shape.depth, to, c_step);
      } else {
        add_edge_tile(left, right, shape.depth, to, c_step, rows, columns,
                      packing.edge);
      }
    }
  }
}

}  // namespace

void add_product(const ProductShape& shape, float factor, const Factor& a,
                 const Factor& b, float* c, std::size_t c_step, Packing& packing) {
  for (std::size_t j = 0; j < shape.columns; j += block_width) {
    const std::size_t columns = std::min(block_width, shape.columns - j);
    for (std::size_t k = 0; k < shape.depth; k += block_depth) {
      const std::size_t depth = std::min(block_depth, shape.depth - k);
      pack<tile_columns>(b.values + k * b.row_step + j * b.column_step,
                         b.column_step, b.row_step, columns, depth, 1.0f,
                         packing.right);
      for (std::size_t i = 0; i < shape.rows; i += block_rows) {
        const std::size_t rows = std::min(block_rows, shape.rows - i);
        pack<tile_rows>(a.values + i * a.row_step + k * a.column_step, a.row_step,
                        a.column_step, rows, depth, factor, packing.left);
        add_block({rows, columns, depth}, c + i * c_step + j, c_step, packing);
      }
    }
  }
}

}  // namespace nn
