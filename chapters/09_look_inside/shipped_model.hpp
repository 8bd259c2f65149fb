// A trained network comes with the tutorial, so that you can look inside without
// training one first. It is the main job of chapter 08 on MNIST, seed 1. You can
// make it again:
//
//     ./learn run 08 --quiet --save chapters/09_look_inside/model.json
//
// It reads 9,500 of MNIST's 10,000 test digits.
#pragma once

#include <filesystem>

#include "08_mnist/model.hpp"
#include "common/dataset.hpp"

namespace nn {

// Its file in the source tree.
std::filesystem::path shipped_model();

// Is this the shipped network, to the last bit? What people saw in it, the story
// tells of no other network. DataError if the shipped file is broken.
bool is_shipped(const Network& network);

// Reads a model that takes pictures of 28 x 28 pixels and gives ten answers;
// DataError for any other.
Model read_digit_reader(const std::filesystem::path& path);

// Did the network learn from these digits, according to its file? MNIST is
// recognised by its pixels, in any folder. Any other set is recognised by its name,
// as in DataPlace::title().
bool learned_from(const Origin& origin, const ImageSet& training,
                  const std::string& kind);

}  // namespace nn
