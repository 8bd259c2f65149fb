// The acts of this chapter's story.
#pragma once

#include "common/random.hpp"
#include "common/story/story.hpp"

namespace nn {

void tell_xor(Stage& stage);  // act 1: a hundred starts
void tell_careful_and_drunk(Stage& stage,
                            Engine& engine);  // act 2: batches of 1, 10 and all
void tell_boundaries(Stage& stage,
                     Engine& engine);  // act 3: the boundary over time
void tell_four_problems(Stage& stage,
                        Engine& engine);  // act 4: moons, rings, XOR, spiral
void tell_held_back(Stage& stage);        // act 5: overfitting

}  // namespace nn
