// Numbers in the prose that come from a run. A remark right behind a number says where it stands:
//
//     95.01%<!-- = 08_accuracy test[last] -->
//     9,501<!-- = printed by 08_mnist: Test Accuracy: -->
//
// The first stands in plots/reference/08_mnist/08_accuracy.csv in the column test, the second in the line of
// the output that holds these words, behind them.
//
// Rows are `first`, `last`, `min`, `max` of the column, a number from 0, or another column's value:
// [epoch=9]. ` * 100` at the end is a factor. A number agrees when it is the other one, rounded to the digits
// it shows.
#pragma once

#include <filesystem>
#include <string>

#include "docs/check/drift.hpp"
#include "docs/check/runs.hpp"

namespace nn {

// The call that a remark names, "08_mnist"; empty for others.
std::string call_of(const Remark& remark);

// Checks the marked numbers against the result files in `source`.
void check_numbers(const Page& page, const std::filesystem::path& source, Report& report);

// Checks the marked numbers whose calls are in `outputs`.
void check_printed_numbers(const Page& page, const Outputs& outputs, Report& report);

}  // namespace nn
