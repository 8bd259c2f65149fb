// A fused step over lists: a picture is a list of its lit pixels, made once, so
// nothing is widened and no pixel is asked whether it is black. Plain loops, for
// numbers of 8 bytes and for numbers of 4.
#pragma once

#include "12_faster/ladder/rung.hpp"

namespace nn {

Climb begin_listed(const Task& task);           // in double
Climb begin_listed_in_float(const Task& task);  // the same loops in float

}  // namespace nn
