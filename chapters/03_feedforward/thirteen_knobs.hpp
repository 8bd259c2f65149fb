// One example travels through the tutorial: a network [2, 3, 1] with 13 knobs, so
// small that every number on its way fits on a page, and set so that all of them
// are short decimals.
#pragma once

#include "03_feedforward/network.hpp"

namespace nn {

// ReLU everywhere. For the inputs (1, 2) its third hidden neuron is shut and the
// output is 0.5.
Network thirteen_knobs();

}  // namespace nn
