// The first acts of this chapter's story.
#pragma once

#include "common/random.hpp"
#include "common/story/story.hpp"

namespace nn {

void tell_wishes(
    Stage& stage,
    Engine& engine);  // act 1: what ten outputs wish for, and three ways to get it
void tell_three_in_a_row();  // act 2: three neurons, three factors per slope

}  // namespace nn
