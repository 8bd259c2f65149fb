// Networks to try out: how many knobs they have, how inputs go through one, and
// what another one reads.
#pragma once

#include "common/story/story.hpp"

namespace nn {

// --sizes, --inputs, --down and --right.
TryIt one_network();

}  // namespace nn
