// Acts of this chapter's story. Acts 1 and 2 compute and tell, and of acts 3 to 5
// this is only what they print: main.cpp computes them.
#pragma once

#include "05_chain_rule/neuron_network.hpp"
#include "common/random.hpp"
#include "common/story/story.hpp"

namespace nn {

// Act 1: what ten outputs wish for, and three ways to fulfil a wish.
void tell_wishes(Stage& stage, Engine& engine);
// Act 2: three neurons in a row, and the three factors of each slope.
void tell_three_in_a_row();
// Act 3: the network of 13 knobs, its cost after a step, and the blame on its
// hidden neurons, worked out in the right order and too late.
void tell_paths(double cost_after, const Matrix& in_order, const Matrix& too_late);
// Act 4: two neurons that started with equal knobs.
void tell_twins(const Neuron& one, const Neuron& other);
// Act 5: what a larger network learns, and its loss after each epoch.
void announce_loop();
void tell_epoch(std::size_t epoch, double loss);

}  // namespace nn
