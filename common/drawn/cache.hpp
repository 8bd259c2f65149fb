// Drawing 70,000 digits takes seconds, and they are the same ones every time: so they are drawn once and kept
// as four ordinary IDX files, which every program that reads MNIST can read. They come whole or not at all:
// an interruption leaves at most a folder beside, which a later call sweeps away, and two programs that
// start at once do not disturb each other.
#pragma once

#include <filesystem>
#include <span>

#include "common/drawn/digits.hpp"

namespace nn {

struct DrawnCounts {
  std::size_t training = 60000, test = 10000;  // pictures in the training file and in the test file
};

// The first of the folders that holds the drawn digits. Where none does, where files are missing or cut
// short, or where an earlier version of this program drew them, they are drawn anew, into the first folder
// that can be written; a line on stderr says so. DataError when none can.
std::filesystem::path drawn_digits_in(std::span<const std::filesystem::path> folders,
                                      const DrawnCounts& counts = {});

}  // namespace nn
