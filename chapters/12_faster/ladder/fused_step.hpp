// A rung that never stores the gradient: each weight takes its step as soon as its
// slope is known. Like chapter 08 it uses double; it reads and writes a third less.
#pragma once

#include "12_faster/ladder/rung.hpp"

namespace nn {

// weights -= rate * aT delta, without a table for the product.
// std::invalid_argument for mini-batches of more than 64 examples.
Climb begin_fused_step(const Task& task);

}  // namespace nn
