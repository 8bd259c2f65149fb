// The shard of the network that one member of a team owns in wide_training.hpp:
// some hidden neurons with all their knobs. Tables about the outputs have a row per
// output, because a product with few rows is faster than one with few columns.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/wide/product.hpp"

namespace nn {

struct WideShard {
  std::size_t inputs, neurons, outputs;
  AlignedFloats weights, biases;  // (inputs x neurons), (1 x neurons)
  AlignedFloats to_outputs;       // (outputs x neurons)
  AlignedFloats output_biases;    // (outputs), the same in every shard
  AlignedFloats a, delta;         // (m x neurons) each
  AlignedFloats output_delta;     // (outputs x m)
  AlignedFloats sums[2];          // (outputs x m): its part of the outputs' sums
  Packing packing;

  WideShard(const Network& start, Share own);
  // Feedforward (3.1) of these neurons. Their part of the outputs' weighted sums
  // goes to `partial_sums`.
  void forward(const AlignedFloats& x, std::size_t m, AddProduct multiply,
               AlignedFloats& partial_sums);
  // Their errors (6.4) and their step (4.6), where output_delta is already
  // multiplied by -rate / m.
  void backward(const AlignedFloats& x, std::size_t m, AddProduct multiply);
  // Copies these knobs into a network, from neuron `first` on.
  void copy_to(Network& network, std::size_t first) const;
};

}  // namespace nn
