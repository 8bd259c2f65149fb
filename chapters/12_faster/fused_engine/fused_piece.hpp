// What one member of a team owns in fused_training.hpp: some hidden neurons with all knobs that touch them,
// in whole vectors. The output weights stand here twice, once a row per hidden neuron and once a row per
// output, so that both passes read rows.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/lanes.hpp"
#include "12_faster/fused_engine/lit_pixels.hpp"
#include "12_faster/fused_engine/team.hpp"

namespace nn {

struct FusedPiece {
  Share own;                                           // of the hidden neurons
  std::size_t inputs, neurons, outputs, hidden, wide;  // the last two: neurons and outputs, filled up
  Numbers weights, biases;                             // (inputs x hidden), (1 x hidden)
  Numbers to_outputs, from_outputs;                    // (neurons x wide), (outputs x hidden)
  Numbers output_biases;                               // (1 x wide), the same in every piece
  Numbers a, delta;                                    // (m x hidden) each
  Numbers output_delta;                                // (m x wide)
  Numbers sums[2];  // (m x wide): what this piece says to the outputs, in this step and the one before

  FusedPiece(const Network& start, Share share);
  void make_room(std::size_t m);  // for mini-batches of at most m pictures
  // Feedforward (3.1) of these neurons; what they say to the outputs goes into one of the sums. Meanwhile the
  // next mini-batch is fetched, a picture at a time: memory takes longer than the sums.
  void forward(const LitPixels& lit, Order batch, Order next, Numbers& said);
  // Their errors (6.4) and their step (4.6), with output_delta already multiplied by -rate / m
  void backward(const LitPixels& lit, Order batch);
  void copy_to(Network& network) const;  // writes these knobs where they belong

 private:
  void step_outputs(std::size_t m);
};

}  // namespace nn
