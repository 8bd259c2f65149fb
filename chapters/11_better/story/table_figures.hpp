// The figures of the tables.
#pragma once

#include <span>

#include "11_better/story/printed_table.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 11_climb: accuracy on test, row by row, of the tables "book" and "beyond", with the
// spread over the seeds.
void draw_climb(Plots& plots, std::span<const TableResult> tables);

// 11_ladder: what each trick is worth alone and missed alone, as bars with the
// spread.
void draw_ladder(Plots& plots, const Ladder& ladder);

}  // namespace nn
