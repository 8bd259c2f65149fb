// What one member of a team owns in wide_training.hpp: some hidden neurons with all knobs that touch them.
// What concerns the outputs has a row per output, because a product likes a few rows better than a few
// columns.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/wide/product.hpp"

namespace nn {

struct WidePiece {
  std::size_t inputs, neurons, outputs;
  Numbers weights, biases;  // (inputs x neurons), (1 x neurons)
  Numbers to_outputs;       // (outputs x neurons)
  Numbers output_biases;    // (outputs), the same in every piece
  Numbers a, delta;         // (m x neurons) each
  Numbers output_delta;     // (outputs x m)
  Numbers sums[2];          // (outputs x m): what this piece says to the outputs
  Packing packing;

  WidePiece(const Network& start, Share own);
  // Feedforward (3.1) of these neurons; what they say to the outputs goes into one of the sums
  void forward(const Numbers& x, std::size_t m, AddProduct multiply, Numbers& said);
  // Their errors (6.4) and their step (4.6), with output_delta already multiplied by -rate / m
  void backward(const Numbers& x, std::size_t m, AddProduct multiply);
  // Writes these knobs into a network, where they stand from neuron `first` on.
  void copy_to(Network& network, std::size_t first) const;
};

}  // namespace nn
