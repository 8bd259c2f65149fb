// What of somebody's file or folder can be read as digits, and how.
#pragma once

#include <functional>

#include "data/convert/labelled.hpp"

namespace nn {

// Reads digits from a CSV file, a folder of CSV files, a folder of pictures, or a folder in MNIST's form or
// that of EMNIST and QMNIST (28 x 28 pixels). Where no pictures to test on come along, every seventh is held
// back. `turn` exchanges rows and columns. DataError, with the next step, for anything else. Stops early
// where stop() says so.
Converted convert(const std::filesystem::path& from, bool turn, const std::function<bool()>& stop);

}  // namespace nn
