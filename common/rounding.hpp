// Numbers that are recorded, in a test or a page, come from a machine with its mathematical library.
#pragma once

#include <cmath>

namespace nn {

// Does e^x round here as it did where the recorded numbers come from? Thousands of training steps make a
// difference in the last bit visible.
inline bool rounds_as_recorded() {
  double sum = 0.0;
  for (int i = -40000; i < 40000; ++i) {
    const double x = i * 2.44140625e-4;  // exact: -9.77 to 9.77
    sum += std::exp(x) * (1 + i % 7);
  }
  return sum == 285403999.51162404;
}

}  // namespace nn
