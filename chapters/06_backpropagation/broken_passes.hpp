// Five mistakes in backpropagation that everybody makes once. With each of them it
// compiles, runs and even learns a little. The gradient check catches them all, and
// a diagnosis names them.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

struct BrokenPass {
  std::string name;
  GradientOf gradient_of;
};

// The slope forgotten, square blocks transposed, biases never trained, shifted by
// one layer, a sum instead of the mean. Made for networks whose layers all have the
// same shape, where no size gives a mistake away.
std::vector<BrokenPass> broken_passes(const Cost& cost);

// How each block of a gradient differs from the truth: "layer 0 weights",
// "transposed". If a block agrees with that of a neighbouring layer, the finding
// says so. Give `rows`, the number of examples, to have a sum recognised where the
// mean is meant.
struct BlockDiagnosis {
  std::string block, finding;
};
std::vector<BlockDiagnosis> diagnose(const Gradient& mine, const Gradient& truth,
                                     std::size_t rows = 0);

}  // namespace nn
