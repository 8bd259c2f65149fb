// Nothing before its time: an equation is not referred to, and no name is used in code, on a page before the
// one that introduces it.
#pragma once

#include <filesystem>
#include <span>

#include "docs/check/drift.hpp"

namespace nn {

// (6.4) does not stand on a page before the one that tags it, except as a link:
// [(6.4)](06-backpropagation.md).
void check_first_equations(std::span<const Page* const> way, Report& report);

// A listing on the page of a chapter uses no function, type or constant that only the headers of later
// chapters declare.
void check_first_names(std::span<const Page* const> way, const std::filesystem::path& source, Report& report);

}  // namespace nn
