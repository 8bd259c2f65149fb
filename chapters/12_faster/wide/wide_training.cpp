#include "12_faster/wide/wide_training.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "12_faster/wide/wide_shard.hpp"
#include "common/elementary.hpp"

namespace nn {
namespace {

using Order = std::span<const std::uint32_t>;

void require_wide(const Network& network, const ImageSet& digits) {
  if (network.size() != 2)
    throw std::invalid_argument("the wide training is for one hidden layer");
  if (network[0].activation.value != relu.value ||
      network[1].activation.value != identity.value) {
    throw std::invalid_argument(
        "the wide training is for ReLU neurons and identity outputs");
  }
  if (network[0].weights.rows() == digits.pixels_each()) return;
  throw ShapeError("pictures of " + std::to_string(digits.pixels_each()) +
                   " pixels do not fit weights " + shape(network[0].weights));
}

}  // namespace

WideTraining::WideTraining(const Network& start, const ImageSet& digits, Team& team,
                           AddProduct multiply)
    : form_(start), digits_(digits), team_(team), multiply_(multiply) {
  require_wide(start, digits);
  for (std::size_t member = 0; member < team.members(); ++member) {
    shards_.push_back(std::make_unique<WideShard>(
        start,
        share_of(start[0].weights.columns(), member, team.members(), float_lanes)));
  }
}

WideTraining::~WideTraining() = default;

void WideTraining::epoch(Order order, std::size_t batch_size,
                         double learning_rate) {
  for (AlignedFloats& inputs : inputs_)
    inputs.resize(batch_size * digits_.pixels_each());
  team_.run([&](std::size_t member) {
    WideShard& shard = *shards_[member];
    std::size_t parity = 0;
    for (std::size_t first = 0; first < order.size();
         first += batch_size, parity = 1 - parity) {
      const Order batch =
          order.subspan(first, std::min(batch_size, order.size() - first));
      gather(batch, member, inputs_[parity]);
      team_.meet();
      shard.forward(inputs_[parity], batch.size(), multiply_, shard.sums[parity]);
      team_.meet();
      find_output_delta(shard, batch, parity, learning_rate);
      shard.backward(inputs_[parity], batch.size(), multiply_);
    }
  });
}

// Each member converts some pictures of the mini-batch to floats, for all members.
void WideTraining::gather(Order batch, std::size_t member,
                          AlignedFloats& inputs) const {
  const std::size_t pixels = digits_.pixels_each();
  const Share own = share_of(batch.size(), member, team_.members());
  for (std::size_t i = own.first; i < own.last; ++i) {
    std::ranges::transform(
        digits_.image(batch[i]), inputs.data() + i * pixels,
        [](std::uint8_t byte) { return static_cast<float>(widened(byte)); });
  }
}

// (11.3) for all outputs, which each member computes for itself. It is multiplied
// by -rate / m, so that adding it is a step.
void WideTraining::find_output_delta(WideShard& shard, Order batch,
                                     std::size_t parity,
                                     double learning_rate) const {
  const std::size_t m = batch.size(), outputs = shard.outputs;
  const float scale = static_cast<float>(-learning_rate / static_cast<double>(m));
  std::vector<float> p(outputs);
  shard.output_delta.resize(outputs * m);
  for (std::size_t i = 0; i < m; ++i) {
    p.assign(shard.output_biases.begin(), shard.output_biases.end());
    for (std::size_t o = 0; o < outputs; ++o) {
      for (const auto& each : shards_) p[o] += each->sums[parity][o * m + i];
    }
    const float largest = std::ranges::max(p);
    float sum = 0.0f;
    for (float& value : p)
      sum += value = static_cast<float>(exponential(value - largest));
    for (std::size_t o = 0; o < outputs; ++o) {
      const float target = digits_.labels[batch[i]] == o ? 1.0f : 0.0f;
      shard.output_delta[o * m + i] = (p[o] / sum - target) * scale;
    }
  }
}

Network WideTraining::network() const {
  Network network = form_;
  for (std::size_t member = 0; member < shards_.size(); ++member) {
    const Share own =
        share_of(form_[0].weights.columns(), member, shards_.size(), float_lanes);
    shards_[member]->copy_to(network, own.first);
  }
  return network;
}

Network wide_network(std::span<const std::size_t> sizes, Engine& engine) {
  Network network = random_network(sizes, relu, engine);
  for (Layer& layer : network) {
    layer.weights *= std::sqrt(2.0 / static_cast<double>(layer.weights.rows()));
    layer.biases *= 0.0;
  }
  network.back().activation = identity;
  return network;
}

}  // namespace nn
