// Four mistakes in the two transposes of this chapter that people make. With each
// of them the program runs, and the network even learns. The gradient check of
// chapter 06 catches them all, and since we know them, it can say which one it is.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/gradient_check.hpp"
#include "13_convolution/convolution.hpp"

namespace nn {

// (4.5) again, through a wired network: every slope by two nudges. A nudge by which
// another place wins would compare two different slopes; with random inputs this
// hardly ever happens.
Gradient nudged_gradient(const Wiring& wiring, const Network& network,
                         const Batch& batch, const Cost& cost, double h = 1e-5);

// (6.5) Compares the gradient that gradient_of computes for this batch with
// nudging, block by block. The differences of a right one stay below 1e-7.
std::vector<BlockCheck> check_gradient(const Wiring& wiring, const Network& network,
                                       const Batch& batch, const Cost& cost,
                                       const GradientOf& gradient_of);

struct BrokenTranspose {
  std::string name;
  Transposes transposes;
};

// The four mistakes: overlaps overwritten, not added; patches laid back turned
// around; the whole pooling square blamed; always its first place blamed.
std::vector<BrokenTranspose> broken_transposes();

// The name of the mistake that gives these slopes; "right", if they are the right
// ones; "unknown", if no mistake that we know explains them.
std::string name_of_mistake(const Wiring& wiring, const Network& network,
                            const Batch& batch, const Cost& cost,
                            const GradientOf& gradient_of);

}  // namespace nn
