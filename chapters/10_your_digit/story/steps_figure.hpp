// The figure of a picture on its way to the network, step by step.
#pragma once

#include <string>

#include "10_your_digit/preparation/prepare.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 10_ballpoint, or 10_your_digit: the picture after each step of its preparation,
// under `title`.
void draw_steps(Plots& plots, const std::string& name, const Prepared& steps,
                const std::string& title);

}  // namespace nn
