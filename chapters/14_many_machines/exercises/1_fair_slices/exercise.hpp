// 14.1 Fair slices: a mini-batch is cut, and its mean put together again.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace mine {

// The rows first, first + 1, ... of a mini-batch.
struct Slice {
  std::size_t first = 0;
  std::size_t rows = 0;

  friend bool operator==(const Slice&, const Slice&) = default;
};

// So many slices that cover the rows 0 to rows - 1, in order. Their sizes differ by
// at most one, and the larger ones come first. Throws std::invalid_argument for 0
// slices.
std::vector<Slice> slices_of(std::size_t rows, std::size_t slices);

// The mean over all rows, from the mean of each slice. Throws std::invalid_argument
// if there is not one mean for each slice, or if there are no rows.
double mean_of(std::span<const double> means, std::span<const Slice> slices);

}  // namespace mine
