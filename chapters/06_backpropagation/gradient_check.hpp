// Is a gradient right? Nudging gives the right slopes, but it is slow. The check
// compares a gradient with nudging block by block. The weights of a layer are one
// block, and its biases another, and each is read as one long list.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

struct BlockCheck {
  std::string block;  // "layer 0 weights"
  // (6.5), from 0 (equal) to 1 (opposite, or one of the two is zero)
  double difference = 0.0;
};

// (6.5) |a - n| / (|a| + |n|), where |a| is the root of the sum of the squares. It
// is 0 for two lists of zeros, and 1 if a number is not finite. ShapeError if the
// lists differ in length.
double relative_difference(std::span<const double> a, std::span<const double> n);

// (6.5) for each block of two gradients of the same network.
std::vector<BlockCheck> block_differences(const Gradient& claimed,
                                          const Gradient& nudged);

// Compares the gradient that gradient_of computes for this batch with chapter 04's
// nudging, block by block. The differences of a right gradient stay below 1e-7.
std::vector<BlockCheck> check_gradient(const Network& network, const Batch& batch,
                                       const Cost& cost,
                                       const GradientOf& gradient_of);

}  // namespace nn
