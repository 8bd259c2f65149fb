// Digits of other people on their way into MNIST's form: 28 x 28 pixels each, 0 paper, 255 ink, and what they
// are.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "common/dataset.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {

struct Labelled {
  std::vector<std::uint8_t> pixels;  // count() * 28 * 28, row by row
  std::vector<std::uint8_t> labels;  // 0 to 9

  std::size_t count() const { return labels.size(); }
  ImageSet images() const { return {digit_side, digit_side, pixels, labels}; }
};

// What was found, and how it was brought into form: a sentence each.
struct Converted {
  Labelled training, test;
  std::vector<std::string> remarks;
};

// The same pictures in a random order, always the same one.
Labelled shuffled(const Labelled& set);

// Takes every seventh picture out of the training pictures, to test on. Labels that come one class after the
// other are shuffled before, since the last sixth of what remains validates.
void hold_every_seventh_back(Converted& set);

// How many pictures there are of each digit: "0: 5,923, 1: 6,742, ..."
std::string counts_by_digit(const Labelled& set);

// Writes the set as MNIST's four files into a folder that is not there yet. They are written beside it, read
// again as every program reads them, and moved to their place together. DataError when that fails, or when
// the folder is there.
void write_set(const Converted& set, const std::filesystem::path& folder);

}  // namespace nn
