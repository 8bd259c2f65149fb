// Read this after chapter 12. A stretch is a part of one result row, at most eight
// vectors wide, summed in registers and stored once (register blocking). It is
// written with vectors as wide as the processor's registers (vectors.hpp). Each
// column has a sum of its own, added up in a fixed order, so the numbers do not
// depend on the width, the compiler or the processor.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "common/vectors.hpp"

namespace nn {

// At most 256 bits: 512 bits are not faster here, and narrow layers would then be
// computed without vectors.
using Doubles = Vectors<double, std::min<std::size_t>(register_bytes, 32)>;
// So many vectors fit into the registers and leave some of them free.
inline constexpr std::size_t widest = 8;
inline constexpr std::size_t block_columns = Doubles::lanes * widest;

// A stretch of one result row in V vectors. If the width is not a multiple of the
// lanes, the last vector overlaps its neighbour. The columns that both share are
// computed twice with the same result, so no loop over a remainder is needed.
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

// Rows that are narrower than a vector are computed one number at a time.
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

// Calls work(Stretch<V>(width), first) with as many vectors V as the width needs.
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

// Does the same for stretches that together cover n columns: whole blocks first,
// and then the rest. If less than a vector would remain after the last block, that
// block is made shorter, so that a whole vector remains.
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
