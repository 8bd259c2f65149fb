// Is a gradient right? Nudging knows the answer, but is slow. The check compares
// the two block by block: the weights and the biases of each layer, each as one
// long vector.
#pragma once

#include <string>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

struct BlockCheck {
  std::string block;  // "layer 0 weights"
  double difference =
      0.0;  // (6.5), from 0 (equal) to 1 (opposite, or one of the two is zero)
};

// (6.5) |a - n| / (|a| + |n|) with Euclidean lengths; 0 for two zero vectors, 1
// when a number is not finite.
double relative_difference(std::span<const double> a, std::span<const double> n);

// Compares what gradient_of says for this batch with chapter 04's nudging, block by
// block. The differences of a right gradient stay below 1e-7.
std::vector<BlockCheck> check_gradient(const Network& network, const Batch& batch,
                                       const Cost& cost,
                                       const GradientOf& gradient_of);

}  // namespace nn
