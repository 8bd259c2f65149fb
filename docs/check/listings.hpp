// Listings: a block of code that names its file and region, and is identical to it.
//
//     <!-- listing chapters/06_backpropagation/backpropagation.cpp: void backward( -->
#pragma once

#include <filesystem>

#include "docs/check/drift.hpp"

namespace nn {

// Every ```cpp block is a listing or a <!-- sketch -->, and every listing is what its region says. A ```text
// block, or one without a language, is what a program prints, or a sketch; blocks in other languages are
// free.
void check_listings(const Page& page, const std::filesystem::path& source, Report& report);

}  // namespace nn
