// One number of a result file, named in a few words: "08_accuracy test[last]".
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace nn {

// Words that name no number; the message says what is wrong with them.
struct NoSuchNumber : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// FIGURE COLUMN[ROW], and perhaps * FACTOR. The figure is a file in one of the folders of plots/reference.
// NoSuchNumber, or CsvError when the file is no table.
double number_of(const std::string& words, const std::filesystem::path& source);

}  // namespace nn
