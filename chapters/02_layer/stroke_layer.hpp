// The seven stroke detectors of chapter 01 side by side make a layer. It sees all
// strokes of a picture at once.
#pragma once

#include "01_neuron/strokes.hpp"
#include "02_layer/layer.hpp"

namespace nn {

// A layer with these neurons as its columns. Throws std::invalid_argument when
// there are none, or unless all have equally many weights and the same activation
// function.
Layer layer_of(std::span<const Neuron> neurons);

// The opposite of layer_of: each column becomes a neuron of its own.
std::vector<Neuron> neurons_of(const Layer& layer);

// 784 inputs and seven neurons, the detectors for the strokes A to G.
Layer stroke_layer();

}  // namespace nn
