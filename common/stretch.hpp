// Read this after chapter 12. A stretch is a part of one result row, at most eight
// vectors wide, summed in registers and stored once (register blocking). It is
// written with vectors as wide as the processor's registers (vectors.hpp). Each
// column is a sum of its own, taken in one fixed order, so the numbers are the same
// for every width, compiler and processor.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "common/vectors.hpp"

namespace nn {

// 512 bits were no faster here, and would leave narrow layers without vectors.
using Doubles = Vectors<double, std::min<std::size_t>(register_bytes, 32)>;
inline constexpr std::size_t widest =
    8;  // vectors that fit into the registers, with room to work
inline constexpr std::size_t block_columns = Doubles::lanes * widest;

// A stretch of one result row in V vectors. When the width is no multiple of the
// lanes, the last vector overlaps its neighbour: the shared columns are computed
// twice, alike, and no loop over a rest is needed.
template <std::size_t V>
struct Stretch {
  Stretch(std::size_t width) : last(width - Doubles::lanes) {}
  std::size_t offset(std::size_t v) const {
    return v + 1 < V ? v * Doubles::lanes : last;
  }
  void add(double factor, const double* row) {
    for (std::size_t v = 0; v < V; ++v)
      sums[v] += factor * Doubles::load(row + offset(v));
  }
  void start_from(const double* row) {
    for (std::size_t v = 0; v < V; ++v) sums[v] = Doubles::load(row + offset(v));
  }
  void store_to(double* row) const {
    for (std::size_t v = 0; v < V; ++v) Doubles::store(row + offset(v), sums[v]);
  }
  std::size_t last;
  Doubles::Vector sums[V] = {};
};

// Rows of fewer columns than a vector has go one number at a time.
template <>
struct Stretch<0> {
  Stretch(std::size_t columns) : width(columns) {}
  void add(double factor, const double* row) {
    for (std::size_t j = 0; j < width; ++j) sums[j] += factor * row[j];
  }
  void start_from(const double* row) {
    std::memcpy(sums, row, width * sizeof *row);
  }
  void store_to(double* row) const { std::memcpy(row, sums, width * sizeof *row); }
  std::size_t width;
  double sums[Doubles::lanes] = {};
};

// Calls work(Stretch<V>(width), first), with as many vectors V as the width needs.
template <std::size_t V = widest, class Work>
void with_stretch(std::size_t width, std::size_t first, Work work) {
  if constexpr (V == 0) {
    work(Stretch<0>(width), first);
  } else if (V == 1 ? width == Doubles::lanes : width > (V - 1) * Doubles::lanes) {
    work(Stretch<V>(width), first);
  } else {
    with_stretch<V - 1>(width, first, work);
  }
}

// The same for stretches that cover n columns: whole blocks, and then the rest.
// Where a block would leave less than a vector, it leaves a whole one.
template <class Work>
void for_each_stretch(std::size_t n, Work work) {
  std::size_t first = 0;
  for (; n - first >= block_columns + Doubles::lanes; first += block_columns) {
    work(Stretch<widest>(block_columns), first);
  }
  if (n - first > block_columns) {
    const std::size_t width = n - first - Doubles::lanes;
    work(Stretch<widest>(width), first);
    first += width;
  }
  if (first < n) with_stretch(n - first, first, work);
}

}  // namespace nn
