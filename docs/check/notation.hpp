// The page that says how things are called, docs/notation.md, knows every public name, and none that is gone.
#pragma once

#include <filesystem>

#include "docs/check/drift.hpp"

namespace nn {

// For pages called notation.md: every public name stands in it as `code`, alone or with what follows it, as
// in `train(network, ...)`. And in tables every name in a column headed "in code" is one that the headers
// know.
void check_notation(const Page& page, const std::filesystem::path& source, Report& report);

}  // namespace nn
