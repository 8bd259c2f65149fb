// The seven stroke detectors of chapter 01 side by side: one layer, which sees all
// strokes of a picture at once.
#pragma once

#include "01_neuron/strokes.hpp"
#include "02_layer/layer.hpp"

namespace nn {

// Neurons as the columns of one layer. All must have as many weights and the same
// activation function; throws std::invalid_argument otherwise, or when there are
// none.
Layer layer_of(std::span<const Neuron> neurons);

// The other way round: each column as a neuron of its own.
std::vector<Neuron> neurons_of(const Layer& layer);

// 784 inputs, seven neurons: the detectors for the strokes A to G.
Layer stroke_layer();

}  // namespace nn
