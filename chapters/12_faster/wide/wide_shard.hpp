// What one member of a team owns in wide_training.hpp, its shard of the network:
// some hidden neurons with all knobs that touch them. What concerns the outputs has
// a row per output, because a product likes a few rows better than a few columns.
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
  AlignedFloats
      sums[2];  // (outputs x m): this shard's part of the outputs' weighted sums
  Packing packing;

  WideShard(const Network& start, Share own);
  // Feedforward (3.1) of these neurons; their part of the outputs' weighted sums
  // goes into `partial_sums`
  void forward(const AlignedFloats& x, std::size_t m, AddProduct multiply,
               AlignedFloats& partial_sums);
  // Their errors (6.4) and their step (4.6), with output_delta already multiplied
  // by -rate / m
  void backward(const AlignedFloats& x, std::size_t m, AddProduct multiply);
  // Writes these knobs into a network, where they stand from neuron `first` on.
  void copy_to(Network& network, std::size_t first) const;
};

}  // namespace nn
