// What arrives at each layer of a deep network before it has learned anything.
#pragma once

#include <string>
#include <vector>

#include "11_better/story/ground.hpp"

namespace nn {

// How long the gradient of each layer is, in a network of so many layers.
struct DepthCurve {
  std::string activation;
  std::vector<double> lengths;  // from layer 0 on
};

// The mean length of each layer's gradient, biases only, over mini-batches of 10 of
// 1,000 pictures; the network starts from the story's seed.
std::vector<double> lengths_at_start(const BetterRecipe& recipe,
                                     const Ground& ground);

// By how much a layer back makes the gradient shorter, in the mean.
double shrinking(const DepthCurve& curve);

}  // namespace nn
