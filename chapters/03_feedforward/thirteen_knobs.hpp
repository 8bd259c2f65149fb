// This small network [2, 3, 1] is an example in chapters 03 to 06. It has 13 knobs.
// All numbers on the way through it fit on a page, and the knobs are chosen so that
// these numbers are short decimals.
#pragma once

#include "03_feedforward/network.hpp"

namespace nn {

// Every neuron uses ReLU. For the inputs (1, 2) the third hidden neuron is shut:
// its sum is negative, so it answers 0. The output is 0.5.
Network thirteen_knobs();

}  // namespace nn
