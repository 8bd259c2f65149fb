// Inputs around 0 with a deviation of 1 suit the first layer better than those from
// 0 to 1, of which most are 0. One mean and one deviation serve all pixels, so
// paper stays one constant grey everywhere, also where no digit was ever drawn. The
// price: paper is no longer 0, and products cannot skip it.
#pragma once

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// What the inputs are measured by: (x - mean) / deviation.
struct Standard {
  double mean = 0.0, deviation = 1.0;
};

// Mean and standard deviation of all numbers of all inputs together: ask it of the
// training set alone. Throws std::invalid_argument when there are none, or all are
// equal.
Standard standard_of(const Examples& examples);

// (11.19) The same examples with inputs (x - mean) / deviation. Throws
// std::invalid_argument unless both are finite and the deviation is above 0.
Examples standardised(Examples examples, const Standard& standard);

// A network that learned from standardised inputs, made ready for plain ones: its
// first layer does the rescaling. W / deviation and b - mean / deviation times the
// column sums of W give the same sums, up to rounding. Throws as standardised does,
// and for a network without layers.
Network for_plain_inputs(Network network, const Standard& standard);

}  // namespace nn
