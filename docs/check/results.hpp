// A table with one result of every chapter: what stands in the last column as code is what the program of the
// first column prints.
//
//     <!-- each printed by its chapter -->
//     | chapter | ... | one result that its program prints |
#pragma once

#include <string>
#include <vector>

#include "docs/check/drift.hpp"
#include "docs/check/runs.hpp"

namespace nn {

struct Result {
  std::size_t line = 0;
  std::string call, words;  // 08_mnist, Test Accuracy: 9501 / 10000 (95.01%)
};

// The rows of such tables: the name of the row's first link, and the first code of its last cell.
std::vector<Result> results_of(const Page& page);

// Checks the results whose calls are in `outputs`.
void check_results(const Page& page, const Outputs& outputs, Report& report);

}  // namespace nn
