// The book's network as fast as this machine trains it. A hidden layer of a few
// vectors' width stays in registers while the lit pixels of a picture add up, and
// each pixel's weights step downhill where they stand: no gradient is ever written
// down. Each member of a team owns some hidden neurons and all knobs that touch
// them, so members meet once per step, to add up what they say to the outputs.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/fused_shard.hpp"
#include "common/dataset.hpp"

namespace nn {

// A training in float of a sigmoid network with one hidden layer, with the
// quadratic cost (4.1).
class FusedTraining {
 public:
  // Looks at the pictures, their lists and the team, which must live longer.
  // std::invalid_argument for other networks; ShapeError when the pictures do not
  // fit.
  FusedTraining(const Network& start, const ImageSet& digits, const LitPixels& lit,
                Team& team);

  // One pass in this order, a step per mini-batch: what train_in_order (7.2) does.
  // The sums are taken in another order, so numbers agree as floats do.
  void epoch(Order order, std::size_t batch_size, double learning_rate);

  // The network as it is now.
  Network network() const;

 private:
  void find_output_delta(FusedShard& shard, Order batch, std::size_t parity,
                         double learning_rate) const;

  Network form_;  // its shapes and activations
  const ImageSet digits_;
  const LitPixels& lit_;
  Team& team_;
  std::vector<FusedShard> shards_;  // one per member
};

}  // namespace nn
