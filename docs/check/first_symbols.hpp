// Nothing before its time: a symbol is not used on a page before the one that introduces it.
#pragma once

#include <span>

#include "docs/check/drift.hpp"

namespace nn {

// The table of docs/notation.md says in its column "first met" which chapter introduces a symbol. \delta in a
// formula, and δ in text, do not stand on an earlier page, unless the sentence names that chapter.
void check_first_symbols(std::span<const Page* const> way, const Page& notation, Report& report);

}  // namespace nn
