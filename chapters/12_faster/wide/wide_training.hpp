// Trains a network with hundreds of hidden neurons. Its weights do not fit into a
// near cache, so each weight must be used for many pictures whenever it is fetched.
// A large mini-batch and the product of product.hpp achieve that. Each member of a
// team owns some hidden neurons, as in fused_training.hpp.
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "03_feedforward/network.hpp"
#include "12_faster/fused_engine/team.hpp"
#include "12_faster/wide/product.hpp"
#include "common/dataset.hpp"

namespace nn {

struct WideShard;  // some hidden neurons with their knobs

// A training of a network with one hidden ReLU layer, identity outputs and
// softmax_cross_entropy (11.2), in float.
class WideTraining {
 public:
  // The pictures and the team must live longer than this object.
  // std::invalid_argument for other networks; ShapeError if pictures do not fit.
  WideTraining(const Network& start, const ImageSet& digits, Team& team,
               AddProduct multiply = add_product);
  ~WideTraining();

  // One pass in this order with a step per mini-batch, as train_in_order (7.2).
  void epoch(std::span<const std::uint32_t> order, std::size_t batch_size,
             double learning_rate);

  // The network as it is now.
  Network network() const;

 private:
  void gather(std::span<const std::uint32_t> batch, std::size_t member,
              AlignedFloats& inputs) const;
  void find_output_delta(WideShard& shard, std::span<const std::uint32_t> batch,
                         std::size_t parity, double learning_rate) const;

  Network form_;  // its shapes and activations
  const ImageSet digits_;
  Team& team_;
  AddProduct multiply_;
  std::vector<std::unique_ptr<WideShard>> shards_;  // one per member
  AlignedFloats inputs_[2];  // (m x n_in): this mini-batch and the one before
};

// A network of these sizes for WideTraining. The weights of a layer are random with
// mean 0 and variance 2 / n_in, and its biases are 0.
Network wide_network(std::span<const std::size_t> sizes, Engine& engine);

}  // namespace nn
