// Drawing 70,000 digits takes seconds, and they are the same ones every time: so
// they are drawn once and kept as four ordinary IDX files, which every program that
// reads MNIST can read. A file beside them keeps their checksums: what is cut short
// or changed is noticed. They are written whole or not at all, and of two programs
// that start at once one draws, and the other waits.
#pragma once

#include <filesystem>
#include <span>

#include "common/drawn/digits.hpp"

namespace nn {

struct DrawnCounts {
  std::size_t training = 60000,
              test = 10000;  // pictures in the training file and in the test file
};

// The first of the folders that holds the drawn digits. Where none does, where
// files are missing, cut short or changed, or where an earlier version of this
// program drew them, they are drawn anew, into the first folder that can be written
// and holds nothing else under their names; a line on stderr says so. DataError
// when there is none.
std::filesystem::path drawn_digits_in(
    std::span<const std::filesystem::path> folders, const DrawnCounts& counts = {});

}  // namespace nn
