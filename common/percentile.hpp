// The value that a given share of all values lies below: for example the median, or
// a maximum that does not depend on a few outliers.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace nn {

// Sorts the values and returns the one that this many percent of them come before.
// It is always one of the values, never a mean of two. There must be at least one
// value, and `percent` must be below 100.
template <class Number>
Number percentile(std::vector<Number> values, std::size_t percent) {
  const auto place =
      values.begin() + static_cast<std::ptrdiff_t>(values.size() * percent / 100);
  std::ranges::nth_element(values, place);
  return *place;
}

}  // namespace nn
