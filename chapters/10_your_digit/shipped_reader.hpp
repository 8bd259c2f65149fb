// The network that reads your digit comes with the tutorial, and so do pictures to
// try. It is the recipe of chapter 08 that reads best, saved with few decimals,
// because this file is only read from:
//
//     ./learn run 08 --recipe relu-mse-128 --quiet --save-decimals 2
//         --save chapters/10_your_digit/reader.json
//
// It reads 9,797 of MNIST's 10,000 test digits.
#pragma once

#include <filesystem>

namespace nn {

// Where it stands in the source tree, and the folder of the pictures.
std::filesystem::path shipped_reader();
std::filesystem::path shipped_samples();

}  // namespace nn
