// The last steps of a training walk around the floor of the valley, a little to
// this side and a little to that. The mean of the networks on the way lies nearer
// to the middle than each of them. (Polyak and Juditsky, 1992.)
#pragma once

#include <cstddef>

#include "03_feedforward/network.hpp"

namespace nn {

class AverageNetwork {
 public:
  // (11.15) mean += (network - mean) / n, knob by knob, for the n-th network.
  // ShapeError when its shape is not that of the first; its activation functions
  // are those of the first.
  void add(const Network& network);

  // The mean of all that were added; an empty network when there are none.
  const Network& mean() const { return mean_; }
  std::size_t count() const { return count_; }

 private:
  Network mean_;
  std::size_t count_ = 0;
};

}  // namespace nn
