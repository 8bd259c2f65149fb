// The figures of this chapter.
#pragma once

#include "06_backpropagation/broken_passes.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 06_every_slope_twice: a dot for each knob, with its slope by nudging across and its
// slope by a sweep up. There are four panels, and the sweeps of three are broken.
void draw_every_slope_twice(Plots& plots, const Network& network,
                            const Batch& batch);

struct Timing {
  std::string name;
  double seconds = 0.0;  // per gradient
};

// 06_seconds: how long one gradient takes in different ways.
void draw_seconds(Plots& plots, const std::vector<Timing>& timings);

}  // namespace nn
