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

// The first line names the columns, each other line is a row of as many numbers, all separated by commas
// without quotes. An empty cell becomes NaN. Lines may end as on Windows, too.
Table read_csv(const std::filesystem::path& path);

// The same from a stream, which messages call `name`.
Table read_csv(std::istream& stream, const std::string& name);

}  // namespace nn
