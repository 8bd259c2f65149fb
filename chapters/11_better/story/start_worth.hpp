// What a small start is worth, in accuracy.
#pragma once

#include "11_better/story/ground.hpp"

namespace nn {

// Trains for one epoch from three starts and several seeds, and then the networks
// of act 1 from a small start.
void tell_what_a_small_start_is_worth(const Ground& ground);

}  // namespace nn
