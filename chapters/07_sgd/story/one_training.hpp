// A training in the plane to try out, with your own problem, network and steps.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --problem, --hidden, --rate, --batch and --epochs.
TryIt one_training();

}  // namespace nn
