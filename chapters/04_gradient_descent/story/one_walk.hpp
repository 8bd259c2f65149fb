// A walk downhill to try out, from any start and with any rate.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --rate, --start, --steps and --valley.
TryIt one_walk();

}  // namespace nn
