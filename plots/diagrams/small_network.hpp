// The network of 13 knobs as a drawing that several chapters use: its neurons, its nine weights and its four
// biases. Each chapter adds what it needs at the places that are named here, such as the cost at the right or
// a slope beside each weight.
#pragma once

#include "03_feedforward/network.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {

// The numbers in the drawing: the knobs of `network` and what feedforward left in `trace` for one example.
struct SmallNetwork {
  Network network;
  Trace trace;
};

// The network of chapter 03 for the inputs (1, 2).
SmallNetwork small_network();

// Centres of what is drawn. Column 0 holds the inputs, column l + 1 the neurons of layer l.
Point neuron_place(std::size_t column, std::size_t j);
Point weight_place(std::size_t l, std::size_t i, std::size_t j);
Point bias_place(std::size_t l, std::size_t j);

// How far down the drawing goes; what a chapter adds stands below, or at the right of x = 540.
inline constexpr double small_network_height = 520;

// All 13 knobs and all numbers on the way; a shut neuron is pale and its outline dashed.
std::string drawn_small_network(const SmallNetwork& small);

// "inputs", "hidden", "output" above the columns; and below them what lines and circles mean.
std::string drawn_small_headings();
std::string drawn_small_legend();

}  // namespace nn
