// A network that learns nothing: the layer of seven stroke detectors from chapter
// 02, followed by ten deciders that know which strokes make which digit. It reads
// the digits made of strokes. The story of this chapter shows how it fails on
// handwriting.
#pragma once

#include "02_layer/stroke_layer.hpp"
#include "03_feedforward/network.hpp"

namespace nn {

// The network [784, 7, 10] with sigmoids.
Network hand_set_network();

// How many of the ten digits made of strokes the network reads when they are moved
// down and right by so many pixels. It must have 784 inputs and ten outputs.
std::size_t clean_digits_read(const Network& network, int down, int right);

}  // namespace nn
