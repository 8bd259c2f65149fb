// Five mistakes in backpropagation that everybody makes once. With each of them,
// the program compiles, runs and even learns a little. The gradient check catches
// them all, and a diagnosis names them.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

struct BrokenPass {
  std::string name;
  GradientOf gradient_of;
};

// The five mistakes: the slope forgotten, square blocks transposed, biases never
// trained, layers shifted by one, and a sum instead of the mean. Try them on a
// network whose layers all have the same shape: no size gives them away there.
std::vector<BrokenPass> broken_passes(const Cost& cost);

struct BlockDiagnosis {
  std::string block, finding;
};

// How each block of a gradient differs from the truth: "layer 0 weights",
// "transposed". A block that is right is said to "agree"; if it agrees with that of
// a neighbouring layer instead, the finding says so. With `rows`, the number of
// examples, a sum instead of the mean is recognised.
std::vector<BlockDiagnosis> diagnose(const Gradient& mine, const Gradient& truth,
                                     std::size_t rows = 0);

}  // namespace nn
