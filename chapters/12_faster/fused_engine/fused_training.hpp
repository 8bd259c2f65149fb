// Trains the book's network as fast as this machine can. The sums of a hidden layer
// that is a few vectors wide stay in registers while the lit pixels of a picture
// are added, and each pixel's weights take their step in place, so no gradient is
// ever stored. Each member of a team owns some hidden neurons and all their knobs.
// The members meet once per step, to add up their parts of the outputs' sums.
#pragma once

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/fused_shard.hpp"
#include "common/dataset.hpp"

namespace nn {

// A training in float of a sigmoid network with one hidden layer, with the
// quadratic cost (4.1).
class FusedTraining {
 public:
  // The pictures, their lists and the team must live longer than this object.
  // std::invalid_argument for other networks; ShapeError if pictures do not fit.
  FusedTraining(const Network& start, const ImageSet& digits, const LitPixels& lit,
                Team& team);

  // One pass in this order with a step per mini-batch, as train_in_order (7.2). The
  // sums are added in another order, so the numbers agree as closely as floats do.
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
