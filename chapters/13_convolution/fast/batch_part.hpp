// A part of a mini-batch, which one thread works on: what it learns from, its
// slices one after another, and the sum of their slopes.
#pragma once

#include "13_convolution/fast/slice_pass.hpp"

namespace nn {

class BatchPart {
 public:
  BatchPart(const FloatNetwork& network, Examples examples, const Engine& coins)
      : examples_(std::move(examples)),
        coins_(coins),
        pass_(network),
        slopes_(network.knobs().size()) {}

  // The slopes of these pictures' share in a mini-batch of so many.
  void learn(const FloatNetwork& network, std::span<const std::uint32_t> pictures,
             std::size_t pictures_in_batch, double left_out) {
    std::ranges::fill(slopes_, 0.0f);
    if (pictures.empty()) return;
    examples_.gather(pictures, batch_);
    for (std::size_t i = 0; i < pictures.size(); i += slice_pictures) {
      pass_.take(batch_, i, std::min(slice_pictures, pictures.size() - i));
      pass_.forward(network, left_out, coins_);
      pass_.backward(network, pictures_in_batch, slopes_.data());
    }
  }
  std::span<const float> slopes() const { return slopes_; }

 private:
  Examples examples_;
  Engine coins_;
  Batch batch_;
  SlicePass pass_;
  AlignedFloats slopes_;
};

}  // namespace nn
