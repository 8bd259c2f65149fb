// A detector set by hand, as in chapter 01, but small: it looks at 5 x 5 pixels.
#pragma once

#include "13_convolution/convolution.hpp"

namespace nn {

// One filter for a level stroke three pixels thick: weight 1 on the three rows in
// the middle, -1 above and below, bias -8. On a page full of ink or without any it
// stays silent.
Layer level_stroke_filter();

// What the filter says to one picture of 28 x 28 pixels (1 x 784), at its 24 x 24
// places: the sums (1 x 576), and after pooling by 2 and ReLU (1 x 144).
struct Slid {
  Matrix sums, map;
};
Slid slid_over(const Layer& filter, const Matrix& picture);

}  // namespace nn
