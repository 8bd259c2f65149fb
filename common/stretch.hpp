// A stretch is a piece of one result row, at most 32 columns wide, summed in registers and stored once.
// Four doubles are one vector, written with the vector type that GCC and Clang share: every sum is taken in
// one fixed order, so the numbers are the same for every compiler and every processor.
#pragma once

#include <cstddef>
#include <cstring>

namespace nn {

using Vector = double __attribute__((vector_size(32)));
inline constexpr std::size_t lanes = 4;   // doubles in a Vector
inline constexpr std::size_t widest = 8;  // Vectors that fit into the registers, with room to work
inline constexpr std::size_t block_columns = lanes * widest;

inline Vector load(const double* from) {
  Vector vector;
  std::memcpy(&vector, from, sizeof vector);
  return vector;
}

inline void store(double* to, const Vector& vector) { std::memcpy(to, &vector, sizeof vector); }

// A stretch of one result row in V vectors. When the stretch is no multiple of four, the last vector
// overlaps its neighbour: the shared columns are computed twice, alike, and no loop over a rest is needed.
template <std::size_t V>
struct Stretch {
  Stretch(std::size_t width) : last(width - lanes) {}
  std::size_t offset(std::size_t v) const { return v + 1 < V ? v * lanes : last; }
  void add(double factor, const double* row) {
    for (std::size_t v = 0; v < V; ++v) sums[v] += factor * load(row + offset(v));
  }
  void start_from(const double* row) {
    for (std::size_t v = 0; v < V; ++v) sums[v] = load(row + offset(v));
  }
  void store_to(double* row) const {
    for (std::size_t v = 0; v < V; ++v) store(row + offset(v), sums[v]);
  }
  std::size_t last;
  Vector sums[V] = {};
};

// Rows of fewer than four columns go one number at a time.
template <>
struct Stretch<0> {
  Stretch(std::size_t columns) : width(columns) {}
  void add(double factor, const double* row) {
    for (std::size_t j = 0; j < width; ++j) sums[j] += factor * row[j];
  }
  void start_from(const double* row) { std::memcpy(sums, row, width * sizeof *row); }
  void store_to(double* row) const { std::memcpy(row, sums, width * sizeof *row); }
  std::size_t width;
  double sums[lanes] = {};
};

// Calls work(Stretch<V>(width), first_column) for stretches that cover n columns.
template <class Work>
void for_each_stretch(std::size_t n, Work work) {
  std::size_t first = 0;
  for (; n - first >= block_columns; first += block_columns) {
    work(Stretch<widest>(block_columns), first);
  }
  const std::size_t rest = n - first;
  if (rest == 0) return;
  if (rest < lanes) return work(Stretch<0>(rest), first);
  switch ((rest + lanes - 1) / lanes) {
    case 1:
      return work(Stretch<1>(rest), first);
    case 2:
      return work(Stretch<2>(rest), first);
    case 3:
      return work(Stretch<3>(rest), first);
    case 4:
      return work(Stretch<4>(rest), first);
    case 5:
      return work(Stretch<5>(rest), first);
    case 6:
      return work(Stretch<6>(rest), first);
    case 7:
      return work(Stretch<7>(rest), first);
    default:
      return work(Stretch<8>(rest), first);
  }
}

}  // namespace nn
