// Which weights L1 and L2 leave near 0.
#pragma once

#include "11_better/story/cures.hpp"

namespace nn {

// Prints which share of the weights ends near 0 with each decay, and what becomes
// of the network of L1 when they are set to 0.
void tell_of_zeros(const std::vector<MeasuredCure>& all,
                   const ImageSet& validation);

}  // namespace nn
