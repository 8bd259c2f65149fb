// The contents of an IDX file, MNIST's format. idx.hpp reads and writes such files;
// what only makes or uses their contents needs no more than this.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nn {

struct IdxFile {
  std::vector<std::size_t> dimensions;  // {60000, 28, 28}
  std::vector<std::uint8_t> bytes;      // as many as the product of the dimensions
};

}  // namespace nn
