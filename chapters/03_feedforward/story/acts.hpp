// Acts 1 to 3 of this chapter's story, and what of them can be tried with other
// numbers.
#pragma once

#include <span>
#include <string>

#include "03_feedforward/network.hpp"

namespace nn {

// Act 1: a network set by hand reads the ten digits made of strokes.
void tell_of_a_network_set_by_hand(const Network& by_hand);
// Act 2: the inputs (1, 2) on their way through the network of 13 knobs.
void tell_the_way_through();
// Act 3: the knobs of a network with these sizes.
void tell_the_count(std::span<const std::size_t> sizes);

// Every sum and every answer in the network of 13 knobs: inputs (m x 2).
std::string way_through(const Matrix& inputs, int decimals);
// The knobs of each layer and of all: for two sizes or more.
std::string count_of(std::span<const std::size_t> sizes);

}  // namespace nn
