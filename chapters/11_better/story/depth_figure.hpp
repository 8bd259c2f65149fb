// The figure of act 6.
#pragma once

#include <span>

#include "11_better/story/depth.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 11_depth: the lengths over the layers, a curve for each network. Those of one
// activation come first, then those of the other.
void draw_depth(Plots& plots, std::span<const DepthCurve> curves);

}  // namespace nn
