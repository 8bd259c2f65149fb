// A network without any learning: chapter 01's strokes, chapter 02's layer of seven
// detectors, and ten deciders on top that know which strokes make which digit. It
// reads the digits that it was made for. Does it read handwriting? And who would
// turn the knobs for that?
#pragma once

#include "02_layer/stroke_layer.hpp"
#include "03_feedforward/network.hpp"

namespace nn {

// [784, 7, 10], sigmoid.
Network hand_set_network();

// How many of the ten digits made of strokes a network with 784 inputs and ten
// outputs reads, when they are moved down and right by so many pixels.
std::size_t clean_digits_read(const Network& network, int down, int right);

}  // namespace nn
