// The middle rungs, in plain loops: a step that never writes the gradient down, pictures as lists of lit
// pixels, and the same in half as many bytes per number.
#pragma once

#include "11_faster/rung.hpp"

namespace nn {

// Steps each weight where its slope arises: weights -= rate * aT delta without a table for the product.
Climb begin_fused(const Task& task);

// The same with lists of lit pixels, made once; in double and in float.
Climb begin_listed(const Task& task);
Climb begin_listed_in_float(const Task& task);

}  // namespace nn
