// What a network in float answers to pictures, a slice at a time.
#pragma once

#include "03_feedforward/tally.hpp"
#include "13_convolution/fast/float_network.hpp"

namespace nn {

// The sums of the last layer for all pictures: (m x outputs). They are those of the
// plain feedforward as closely as floats agree. ShapeError if the pictures do not
// fit.
Matrix outputs_for(const FloatNetwork& network, const ImageSet& images);

// In percent: for how many the largest sum is that of the label.
// std::invalid_argument for an empty set.
double percent_right(const FloatNetwork& network, const ImageSet& images);

}  // namespace nn
