#include "12_faster/fused_engine/fused_training.hpp"

#include <algorithm>
#include <stdexcept>

namespace nn {
namespace {

void require_fusible(const Network& network, const ImageSet& digits) {
  if (network.size() != 2)
    throw std::invalid_argument("the fused training is for one hidden layer");
  for (const Layer& layer : network) {
    if (layer.activation.value != sigmoid.value)
      throw std::invalid_argument("the fused training is for sigmoid neurons");
  }
  if (network[0].weights.rows() == digits.pixels_each()) return;
  throw ShapeError("pictures of " + std::to_string(digits.pixels_each()) +
                   " pixels do not fit weights " + shape(network[0].weights));
}

Order batch_at(Order order, std::size_t first, std::size_t batch_size) {
  if (first >= order.size()) return {};
  return order.subspan(first, std::min(batch_size, order.size() - first));
}

}  // namespace

FusedTraining::FusedTraining(const Network& start, const ImageSet& digits,
                             const LitPixels& lit, Team& team)
    : form_(start), digits_(digits), lit_(lit), team_(team) {
  require_fusible(start, digits);
  for (std::size_t member = 0; member < team.members(); ++member) {
    shards_.emplace_back(start, share_of(start[0].weights.columns(), member,
                                         team.members(), float_lanes));
  }
}

void FusedTraining::epoch(Order order, std::size_t batch_size,
                          double learning_rate) {
  team_.run([&](std::size_t member) {
    FusedShard& shard = shards_[member];
    shard.make_room(batch_size);
    std::size_t step = 0;
    for (std::size_t first = 0; first < order.size(); first += batch_size, ++step) {
      const Order batch = batch_at(order, first, batch_size);
      const Order next = batch_at(order, first + batch_size, batch_size);
      shard.forward(lit_, batch, next, shard.sums[step % 2]);
      team_.meet();
      find_output_delta(shard, batch, step % 2, learning_rate);
      shard.backward(lit_, batch);
    }
  });
}

// (6.1) for all outputs, which each member computes for itself. It is multiplied by
// -rate / m, so that adding it is a step.
void FusedTraining::find_output_delta(FusedShard& shard, Order batch,
                                      std::size_t parity,
                                      double learning_rate) const {
  const float scale =
      static_cast<float>(-learning_rate / static_cast<double>(batch.size()));
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const std::size_t label = digits_.labels[batch[i]];
    for (std::size_t o = 0; o < shard.out_stride; o += float_lanes) {
      const std::size_t at = i * shard.out_stride + o;
      Floats z = load_floats(shard.output_biases.data() + o);
      for (const FusedShard& each : shards_)
        z += load_floats(each.sums[parity].data() + at);
      const Floats answer = sigmoid_of(z);
      store_floats(
          shard.output_delta.data() + at,
          (answer - one_hot(label - o)) * answer * (1.0f - answer) * scale);
    }
  }
}

Network FusedTraining::network() const {
  Network network = form_;
  for (const FusedShard& shard : shards_) shard.copy_to(network);
  return network;
}

}  // namespace nn
