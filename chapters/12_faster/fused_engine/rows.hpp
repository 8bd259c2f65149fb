// A row of floats as a few vectors that stay in registers while a sum grows. The
// compiler knows the number of vectors, so it can keep each in a register. Wider
// rows are split into parts.
#pragma once

#include <type_traits>

#include "12_faster/fused_engine/lanes.hpp"

namespace nn {

// V vectors of one row.
template <std::size_t V>
struct Row {
  void load(const float* from) {
    for (std::size_t v = 0; v < V; ++v)
      part[v] = load_floats(from + v * float_lanes);
  }
  void add(float factor, const float* row) {
    for (std::size_t v = 0; v < V; ++v)
      part[v] += factor * load_floats(row + v * float_lanes);
  }
  Floats part[V];
};

// Calls work(V, first column) for parts of V <= 4 vectors that together cover
// `columns`, which must be whole vectors.
template <class Work>
void for_each_row_part(std::size_t columns, Work work) {
  std::size_t first = 0;
  for (; columns - first >= 4 * float_lanes; first += 4 * float_lanes)
    work(std::integral_constant<std::size_t, 4>(), first);
  const std::size_t left = (columns - first) / float_lanes;
  if (left == 1) work(std::integral_constant<std::size_t, 1>(), first);
  if (left == 2) work(std::integral_constant<std::size_t, 2>(), first);
  if (left == 3) work(std::integral_constant<std::size_t, 3>(), first);
}

}  // namespace nn
