// A trained network comes with the tutorial, so that one can look inside before any
// training. It is the main job of chapter 08 on MNIST, seed 1, and anybody can make
// it again:
//
//     ./learn run 08 --quiet --save chapters/09_look_inside/model.json
//
// It reads 9,500 of MNIST's 10,000 test digits.
#pragma once

#include <filesystem>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// Where it stands in the source tree.
std::filesystem::path shipped_model();

// Is it this one, to the last bit? The story tells what people saw in it, and does
// not say that of any other network. DataError when the file of the shipped one is
// broken.
bool is_shipped(const Network& network);

// Reads a model that takes pictures of 28 x 28 pixels and gives ten answers;
// DataError for any other.
Model read_digit_reader(const std::filesystem::path& path);

// Did the network learn from these digits, as far as its file says? MNIST is known
// by its pixels, in whatever folder; any other set by what it is called, as
// DataPlace::title() does.
bool learned_from(const Origin& origin, const ImageSet& training,
                  const std::string& kind);

}  // namespace nn
