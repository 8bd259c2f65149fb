// What one member of a team owns in fused_training.hpp, its shard of the network:
// some hidden neurons with all knobs that touch them, in whole vectors. The output
// weights stand here twice, once a row per hidden neuron and once a row per output,
// so that both passes read rows.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/fused_engine/lit_pixels.hpp"
#include "12_faster/fused_engine/team.hpp"

namespace nn {

struct FusedShard {
  Share own;  // of the hidden neurons
  std::size_t inputs, neurons, outputs, stride,
      out_stride;                 // rows of neurons and of outputs, filled up
  AlignedFloats weights, biases;  // (inputs x stride), (1 x stride)
  AlignedFloats to_outputs,
      from_outputs;             // (neurons x out_stride), (outputs x stride)
  AlignedFloats output_biases;  // (1 x out_stride), the same in every shard
  AlignedFloats a, delta, output_delta;  // (m x stride) each, and (m x out_stride)
  AlignedFloats sums[2];  // (m x out_stride): its part of the outputs' sums, in
                          // this step and the one before

  FusedShard(const Network& start, Share share);
  void make_room(std::size_t m);  // for mini-batches of at most m pictures
  // Feedforward (3.1) of these neurons; their part of the outputs' sums goes into
  // one of `sums`. Meanwhile the next mini-batch is fetched, a picture at a time:
  // memory takes longer than the sums.
  void forward(const LitPixels& lit, Order batch, Order next,
               AlignedFloats& partial_sums);
  // Their errors (6.4) and their step (4.6), with output_delta already multiplied
  // by -rate / m
  void backward(const LitPixels& lit, Order batch);
  void copy_to(Network& network) const;  // writes these knobs where they belong

 private:
  void step_outputs(std::size_t m);
};

}  // namespace nn
