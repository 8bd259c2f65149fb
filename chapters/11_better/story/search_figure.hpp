// The figure of act 7.
#pragma once

#include <span>

#include "11_better/story/search.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 11_search: every try a dot, over its learning rate; the colour is its momentum.
void draw_search(Plots& plots, std::span<const Try> tries);

}  // namespace nn
