// How good is a network? Chapter 03's count of its answers, and the cost of them.
#pragma once

#include <cstddef>
#include <vector>

#include "03_feedforward/tally.hpp"
#include "04_gradient_descent/cost.hpp"

namespace nn {

struct Evaluation : Tally {
  double cost = 0.0;  // the mean over all pictures
};

// Shows all pictures to the network. Throws std::invalid_argument for an empty set.
Evaluation evaluate(const Network& network, const ImageSet& images,
                    const Cost& cost);

// The digits that a network has lost: it recognises fewer than one in ten of their
// pictures.
std::vector<std::size_t> lost_digits(const Tally& tally);

}  // namespace nn
