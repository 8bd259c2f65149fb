// Digits as rows of a table: a label and 784 pixels, separated by commas. Kaggle's train.csv names its
// columns in the first line (label, pixel0, ...); others begin at once; OpenML's have the label in the last
// column.
#pragma once

#include <istream>

#include "data/convert/labelled.hpp"

namespace nn {

// Reads such a file. DataError, with the line and what is wrong with it, for any other.
Labelled read_csv_digits(const std::filesystem::path& path);
Labelled read_csv_digits(std::istream& stream, const std::string& name);

// Has its first line one column for each pixel and none for a label, as Kaggle's test.csv?
bool has_no_labels(const std::filesystem::path& path);

}  // namespace nn
