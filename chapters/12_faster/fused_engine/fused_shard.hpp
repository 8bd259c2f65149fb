// The shard of the network that one member of a team owns in fused_training.hpp:
// some hidden neurons with all their knobs, in whole vectors. The output weights
// are stored twice, with a row per hidden neuron and with a row per output, so that
// both passes can read rows.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/fused_engine/lit_pixels.hpp"
#include "12_faster/fused_engine/team.hpp"

namespace nn {

struct FusedShard {
  Share own;  // which of the hidden neurons
  std::size_t inputs, neurons, outputs;
  std::size_t stride, out_stride;  // neurons and outputs, padded to whole vectors
  AlignedFloats weights, biases;   // (inputs x stride), (1 x stride)
  AlignedFloats to_outputs;        // (neurons x out_stride)
  AlignedFloats from_outputs;      // (outputs x stride), the same numbers
  AlignedFloats output_biases;     // (1 x out_stride), the same in every shard
  AlignedFloats a, delta;          // (m x stride) each
  AlignedFloats output_delta;      // (m x out_stride)
  // (m x out_stride): this shard's part of the outputs' weighted sums, in this step
  // and in the step before.
  AlignedFloats sums[2];

  FusedShard(const Network& start, Share share);
  void make_room(std::size_t m);  // for mini-batches of at most m pictures
  // Feedforward (3.1) of these neurons. Their part of the outputs' weighted sums
  // goes to `partial_sums`, one of `sums`. Meanwhile the pictures of the next
  // mini-batch are fetched, because memory takes longer than the sums.
  void forward(const LitPixels& lit, Order batch, Order next,
               AlignedFloats& partial_sums);
  // Their errors (6.4) and their step (4.6), where output_delta is already
  // multiplied by -rate / m.
  void backward(const LitPixels& lit, Order batch);
  void copy_to(Network& network) const;  // copies these knobs to their places

 private:
  void step_outputs(std::size_t m);
};

}  // namespace nn
