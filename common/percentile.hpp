// What most values stay below: a maximum that a few outliers do not rule, or a
// median.
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace nn {

// The value that so many percent of the values, below 100, come before when they
// are sorted; one of them, never a mean of two. There must be at least one.
template <class Number>
Number percentile(std::vector<Number> values, std::size_t percent) {
  const auto place =
      values.begin() + static_cast<std::ptrdiff_t>(values.size() * percent / 100);
  std::ranges::nth_element(values, place);
  return *place;
}

}  // namespace nn
