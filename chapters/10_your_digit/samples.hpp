// Sample pictures, drawn by this program: digits of common/drawn as a camera, a
// scanner or a drawing program would show them. Their seeds are visible, and they
// were not chosen by what a network says to them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "10_your_digit/scene.hpp"

namespace nn {

// A shipped picture: the name of its file, the digit, and how it was drawn.
struct Sample {
  std::string name;
  std::size_t digit = 0;
  Scene scene;
};
const std::vector<Sample>& samples();

// The picture of samples()[i], the same at every call: seed i + 1.
ColourPicture draw_sample(std::size_t i);

// Writes all samples into the folder, and makes the folder if it is not there.
// WriteError if that fails. WriteError also, before anything is written, if the
// folder has a different file with one of their names.
void write_samples(const std::filesystem::path& folder);

// Calls on_digit(digit, dark_ink, picture) for `count` drawn digits of each class
// in black ink on white paper, and as many in white ink on black: 200 x 200 pixels,
// the digit half as high, anywhere on the paper.
using OnDigit = std::function<void(std::size_t digit, bool dark_ink,
                                   const ColourPicture& picture)>;
void draw_two_ways(std::size_t count, std::uint32_t seed, const OnDigit& on_digit,
                   double straying = careful);

// Writes them as 7_03_black.png and 7_03_white.png; returns how many files.
// WriteError as above.
std::size_t write_digits(const std::filesystem::path& folder, std::size_t count,
                         std::uint32_t seed);

}  // namespace nn
