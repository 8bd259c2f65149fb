// Five ways to get backpropagation wrong that everybody tries once. Each compiles, runs and even learns a
// little; the gradient check catches them all, and a diagnosis names them.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

struct BrokenPass {
  std::string name;
  GradientOf gradient_of;
};

// Forgotten slope, transposed square block, biases never trained, shifted by one layer, sum instead of mean.
// Made for networks whose layers all have the same shape, where no size gives a mistake away.
std::vector<BrokenPass> broken_passes(const Cost& cost);

// How each block of a gradient differs from the truth: "layer 0 weights", "transposed". A block that agrees
// with that of a neighbouring layer is named so.
struct BlockDiagnosis {
  std::string block, finding;
};
std::vector<BlockDiagnosis> diagnose(const Gradient& mine, const Gradient& truth, std::size_t rows = 0);

}  // namespace nn
