// 03.checkpoint A whole forward pass: from the inputs to the answers of all layers,
// for a network of any size.
#pragma once

#include <cstddef>
#include <vector>

namespace mine {

using Activation = double (*)(double z);

// sizes: the inputs, then the neurons of each layer. knobs: layer by layer, neuron
// by neuron, the weights and then the bias. Returns the inputs and the answers of
// each layer. Throws std::invalid_argument, with both counts, if the knobs or the
// inputs are not as many as the sizes say.
std::vector<std::vector<double>> forward_pass(const std::vector<std::size_t>& sizes,
                                              const std::vector<double>& knobs,
                                              Activation f,
                                              const std::vector<double>& inputs);

}  // namespace mine
