// The figure of two neurons under two costs.
#pragma once

#include <array>

#include "11_better/lone_neuron.hpp"
#include "common/story/plot.hpp"

namespace nn {

// The two starts under one cost: the one that is wrong, then the
// one that is also sure.
using TwoCourses = std::array<LoneCourse, 2>;

// 11_wrong_and_sure: what the neurons say, step by step, and dC/dz,
// which makes their steps.
void draw_wrong_and_sure(Plots& plots, const TwoCourses& quadratic,
                         const TwoCourses& entropy);

}  // namespace nn
