// An example of your own for the network of 13 knobs: who is to blame, and what a
// step gives.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --x, --y and --rate.
TryIt one_example();

}  // namespace nn
