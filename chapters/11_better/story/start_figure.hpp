// The figure of the sums before training.
#pragma once

#include <vector>

#include "common/story/plot.hpp"

namespace nn {

// 11_start: how often which sum occurs, from the book's start and from the small
// one, and the slope of the sigmoid there.
void draw_first_sums(Plots& plots, const std::vector<double>& book,
                     const std::vector<double>& small);

}  // namespace nn
