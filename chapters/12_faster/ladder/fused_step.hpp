// A rung that never writes the gradient down: each weight steps where its slope
// arises. It computes in double as chapter 08 does, and reads and writes a third
// less.
#pragma once

#include "12_faster/ladder/rung.hpp"

namespace nn {

// weights -= rate * aT delta without a table for the product. std::invalid_argument
// for mini-batches of more than 64.
Climb begin_fused_step(const Task& task);

}  // namespace nn
