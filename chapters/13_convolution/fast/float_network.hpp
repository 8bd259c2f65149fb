// A wired network in float. All knobs stand in one long row, layer by layer, so a
// step is one loop, and the parts of a mini-batch can each keep their slopes in a
// row of the same length.
#pragma once

#include <optional>
#include <span>

#include "13_convolution/fast/filters.hpp"

namespace nn {

struct FloatLayer {
  std::size_t inputs = 0, neurons = 0;  // as its weights are: (inputs x neurons)
  std::size_t answers = 0;              // numbers that it hands on
  std::size_t weights = 0, biases = 0;  // where they begin in the row of knobs
  std::optional<FilterBank> bank = {};  // nothing if it is dense
};

class FloatNetwork {
 public:
  // Throws as require_fit does, and std::invalid_argument for layers that the float
  // engine does not know: it is for ReLU, and for a dense last layer of the
  // identity.
  FloatNetwork(const Wiring& wiring, const Network& start);

  const std::vector<FloatLayer>& layers() const { return layers_; }
  std::size_t inputs() const { return inputs_; }
  std::span<const float> knobs() const { return knobs_; }
  std::span<float> knobs() { return knobs_; }
  const float* weights(std::size_t l) const {
    return knobs_.data() + layers_[l].weights;
  }
  const float* biases(std::size_t l) const {
    return knobs_.data() + layers_[l].biases;
  }
  // Copies the knobs into a network of the same layers.
  void copy_to(Network& network) const;

 private:
  std::vector<FloatLayer> layers_;
  std::size_t inputs_ = 0;
  AlignedFloats knobs_;
};

}  // namespace nn
