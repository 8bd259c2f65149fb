// The figures of this chapter, each from what an act has measured.
#pragma once

#include "12_faster/story/acts.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 12_ladder: seconds per epoch of each rung, its speed-up over the rung before, and
// test accuracy in percent.
void draw_ladder(Plots& plots, const std::vector<ClimbedRung>& rungs);

// 12_roofline: each rung below the roof of the machine (12.2).
void draw_roofline(Plots& plots, const std::vector<ClimbedRung>& rungs,
                   const Machine& machine);

// 12_wide: seconds per epoch of the wide network, and how many times as fast as the
// first way.
void draw_wide(Plots& plots, const std::vector<WideRow>& rows);

// 12_growth_hidden, 12_growth_batch and 12_growth_examples: seconds against one
// number.
void draw_growth(Plots& plots, const std::vector<Growth>& growths);

}  // namespace nn
