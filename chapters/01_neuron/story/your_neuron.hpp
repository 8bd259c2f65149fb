// A neuron to try out: its sum and its answers, for any weights, inputs and bias.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --weights, --inputs and --bias.
TryIt your_neuron();

}  // namespace nn
