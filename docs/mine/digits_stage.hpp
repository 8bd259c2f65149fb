// The last stage: a program of the reader's learns to read digits from four files and says what it reads in
// the test pictures. Only its answers count.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "common/mnist.hpp"
#include "common/story/data_place.hpp"
#include "docs/mine/question.hpp"

namespace nn {

// How many answers must be right: a share of MNIST or of the drawn digits that nearly every training of a
// 784-30-10 network reaches. In other sets, as many as the nearest mean picture gets right.
struct Bound {
  std::size_t right = 0;
  std::string why;  // "94 % of MNIST"
};
Bound bound_for(const Mnist& digits, DataKind kind);

// Writes the four files of MNIST's form into this folder, not gzipped. The training file holds all pictures
// but those of the test. WriteError if that fails.
void write_digits(const Mnist& digits, const std::filesystem::path& folder);

// What is wrong with these answers; empty if enough of them are right.
std::string finding_in_digits(const Numbers& mine, std::span<const std::uint8_t> truth, const Bound& bound);

// The folder holds the files.
Question ask_digits(const std::filesystem::path& folder, const Mnist& digits, const Bound& bound);

}  // namespace nn
