// The network that reads your digit comes with the tutorial, and so do sample
// pictures. It is the best recipe of chapter 08, saved with few decimals to keep
// the file small:
//
//     ./learn run 08 --recipe relu-mse-128 --quiet --save-decimals 2
//         --save chapters/10_your_digit/reader.json
//
// It reads 9,797 of MNIST's 10,000 test digits.
#pragma once

#include <filesystem>

namespace nn {

// The network's file in the source tree, and the folder of the pictures.
std::filesystem::path shipped_reader();
std::filesystem::path shipped_samples();

}  // namespace nn
