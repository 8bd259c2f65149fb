// A neuron with hundreds of inputs and weights from N(0, 1) gets a sum of about
// twenty: its sigmoid is flat there, and it hardly learns. Weights that are smaller
// the more inputs there are keep every sum near 1, where a neuron answers to what
// it sees. (Nielsen's book, chapter 3; for ReLU, He and others, 2015.)
#pragma once

#include "03_feedforward/network.hpp"

namespace nn {

// How the biases begin. At 0 no neuron prefers an answer before it has seen
// anything, and the sums are as small as the weights make them: this is what most
// people do. The book draws them from N(0, 1), which does little harm.
enum class Biases { zero, drawn };

// (11.6) 1 / sqrt(n_in), and sqrt(2 / n_in) for ReLU, which sets half of the sums
// to 0: the standard deviation of the weights of a layer.
double start_deviation(std::size_t inputs, const Activation& activation);

// A network with these numbers of neurons, inputs first. Its last layer may have an
// activation of its own: the identity, if the cost takes sums. The weights are
// drawn with the deviation of (11.6), layer by layer and row by row, those of each
// layer before its biases: the draws of random_network, scaled. Throws
// std::invalid_argument for fewer than two sizes or a size of 0.
Network small_start(std::span<const std::size_t> sizes, const Activation& hidden,
                    const Activation& last, Engine& engine,
                    Biases biases = Biases::zero);

}  // namespace nn
