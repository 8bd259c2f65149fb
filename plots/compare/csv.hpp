// Reading the numbers behind a figure: what Plots::draw has written.
#pragma once

#include <filesystem>
#include <istream>
#include <stdexcept>
#include <string>

#include "common/story/plot.hpp"

namespace nn {

// A file that is not there or holds no table; the message names the file, the line, and what is wrong.
struct CsvError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// The first line names the columns, each other line is a row of as many cells, all separated by commas
// without quotes. A column holds text when its first cell is no number, and otherwise numbers alone, or empty
// cells, which become NaN. Lines may end as on Windows, too.
Table read_csv(const std::filesystem::path& path);

// The same from a stream, which messages call `name`.
Table read_csv(std::istream& stream, const std::string& name);

}  // namespace nn
