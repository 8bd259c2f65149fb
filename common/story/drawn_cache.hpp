// Drawing 70,000 digits takes seconds, and they are the same ones every time. So
// they are drawn once and kept as four ordinary IDX files, which every program that
// reads MNIST can read. A file beside them keeps their checksums, so the program
// notices if a file was cut short or changed. The files are written completely or
// not at all. If two programs start at the same time, one draws the digits and the
// other waits.
#pragma once

#include <filesystem>
#include <span>

#include "common/drawn/digits.hpp"
#include "common/idx.hpp"

namespace nn {

struct DrawnCounts {
  std::size_t training = 60000;  // pictures in the training file
  std::size_t test = 10000;      // pictures in the test file
};

// The first of these folders that holds the drawn digits. If there is none, if
// files are missing, cut short or changed, or if an earlier version of this program
// drew them, the digits are drawn again, and a line on stderr says so. They go to
// the first folder that can be written and has no other files of these names.
// DataError if there is no such folder.
std::filesystem::path drawn_digits_in(
    std::span<const std::filesystem::path> folders, const DrawnCounts& counts = {});

}  // namespace nn
