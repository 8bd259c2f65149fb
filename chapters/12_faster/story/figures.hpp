// The figures of this chapter, each from what an act has measured.
#pragma once

#include "12_faster/story/acts.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 12_ladder: seconds per epoch of each rung, how many times as fast it is as the
// rung before, and its test accuracy in percent. `digits` is how many an epoch has.
void draw_ladder(Plots& plots, const std::vector<ClimbedRung>& rungs,
                 std::size_t digits);

// 12_roofline: each rung and the roofs of the machine (12.2).
void draw_roofline(Plots& plots, const std::vector<ClimbedRung>& rungs,
                   const Machine& machine, std::size_t digits);

// 12_wide: seconds per epoch of the wide network, and how many times as fast each
// way is as the first.
void draw_wide(Plots& plots, const std::vector<WideRow>& rows, bool quick,
               std::size_t digits);

// 12_growth_hidden, 12_growth_batch and 12_growth_examples: seconds per epoch
// against one size.
void draw_growth(Plots& plots, const std::vector<Growth>& growths);

}  // namespace nn
