// The figure of this part: a picture on its way to the network.
#pragma once

#include <string>

#include "09_look_inside/your_digit/prepare.hpp"
#include "common/plot.hpp"

namespace nn {

// 09_ballpoint, or 09_your_digit: the picture after each step of its preparation, under `title`.
void draw_steps(Plots& plots, const std::string& name, const Prepared& steps, const std::string& title);

}  // namespace nn
