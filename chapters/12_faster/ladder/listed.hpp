// A fused step over lists. Each picture is a list of its lit pixels, made once, so
// no byte is converted to a number and no pixel is compared with 0. The loops are
// plain, and the same for numbers of 8 bytes and of 4.
#pragma once

#include "12_faster/ladder/rung.hpp"

namespace nn {

Climb begin_listed(const Task& task);           // in double
Climb begin_listed_in_float(const Task& task);  // the same loops in float

}  // namespace nn
