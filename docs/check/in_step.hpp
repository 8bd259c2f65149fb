// A translation beside its page: section by section the same listings, outputs, formulas with their numbers,
// tables, figures, boxes, folds and marks in the same order, and in its words the same numbers, code and
// links.
#pragma once

#include "docs/check/stamps.hpp"

namespace nn {

// The first difference of each section; where the headings differ, only that.
void check_in_step(const Translation& translation, Report& report);

}  // namespace nn
