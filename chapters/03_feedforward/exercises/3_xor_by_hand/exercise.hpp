// 03.3 XOR by hand: a network of nine knobs decides what no neuron can.
#pragma once

#include <vector>

#include "02_layer/layer.hpp"

namespace mine {

using nn::Layer;
using nn::Matrix;
using Network = std::vector<Layer>;

// Two layers, 2-2-1, all neurons with nn::sigmoid. The output is more than 0.9 if
// exactly one input is 1 and the other is 0, and less than 0.1 if both are equal.
// It is still so if each input is off by up to 0.05.
Network xor_by_hand();

}  // namespace mine
