// The story of this chapter, act by act: each computes what it needs, says what it found and draws it.
#pragma once

#include "03_feedforward/network.hpp"
#include "common/story/plot.hpp"

namespace nn {

// A photo that comes with the tutorial, as it is and prepared.
void tell_of_a_photo(const Network& network, Plots& plots);

}  // namespace nn
