// The second part of act 7: why the best of many lies.
#pragma once

#include "11_better/story/ground.hpp"

namespace nn {

// Equal networks and equal coins, and how good the best of them looks.
void tell_the_luck(const Ground& ground);

}  // namespace nn
