// A layer to try out: the weighted sums of any examples, weights and biases.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --rows, --weights and --biases.
TryIt one_layer();

}  // namespace nn
