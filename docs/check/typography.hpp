// The typography of a Chinese page: what a Chinese reader expects, and what Markdown needs to show it.
#pragma once

#include "docs/check/drift.hpp"

namespace nn {

// A space between Chinese and Latin letters, digits, code and formulas, and none beside full-width
// punctuation; full-width punctuation beside Chinese; stars that Markdown understands, with punctuation
// outside of them; every paragraph on one line, because a line end becomes a space; and no Chinese in
// formulas but in \text{}.
void check_typography(const Page& chinese, Report& report);

}  // namespace nn
