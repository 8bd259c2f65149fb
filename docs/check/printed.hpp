// Blocks of output: what a program prints, line by line.
//
//     <!-- printed by 08_mnist --epochs 2 -->
//
// A line `...` stands for lines left out; between two of them the program's lines follow directly. The
// tolerance: a measured time may be any number, that is, a number before a unit of time or before "times as
// fast", and in a line that speaks of seconds every number with a decimal point. Where a program prints a
// line that begins with "Left out: ", because something is missing on this machine, lines are not checked if
// it prints none of them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "docs/check/drift.hpp"
#include "docs/check/runs.hpp"

namespace nn {

// The call of a block, "08_mnist --epochs 2"; empty for blocks that no program prints.
std::string call_of(const Block& block);

// The line with T for every measured time, and without spaces at its end.
std::string without_times(const std::string& line);

// Checks the blocks whose calls are in `outputs`.
void check_printed(const Page& page, const Outputs& outputs, Report& report);

}  // namespace nn
