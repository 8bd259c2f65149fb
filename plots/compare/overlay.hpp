// Your curves drawn over the reference's.
#pragma once

#include <filesystem>

#include "plots/compare/figure.hpp"

namespace nn {

// Can the curves of both be drawn over each other? Then both have the same columns, and the first one rises
// from row to row, so that the others are curves above it; measured times are no such curves.
bool has_curves(const Finding& finding);

// Draws NAME.svg through `plots`: the reference thick and grey, yours thin on top. Colours and logarithms are
// those of `script`, the gnuplot script that drew yours, where there is one. Returns whether there is a
// picture.
bool draw_overlay(Plots& plots, const Finding& finding, const std::filesystem::path& script);

}  // namespace nn
