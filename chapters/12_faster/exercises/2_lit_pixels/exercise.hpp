// 12.2 Lit pixels: a picture as a short list, and the sums of a layer from it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;

// One entry of a list, in two bytes. Its brightness is 0 only if it stands for 256
// dark pixels: 255 before it, and itself.
struct Lit {
  std::uint8_t dark = 0;        // dark pixels between the entry before and this one
  std::uint8_t brightness = 0;  // 0 to 255

  friend bool operator==(const Lit&, const Lit&) = default;
};

// The lit pixels of a picture, from the first to the last.
std::vector<Lit> list_of(std::span<const std::uint8_t> picture);

// (1 x n): biases + the total of brightness / 255 times row p of the weights, over
// all lit pixels p. biases: (1 x n), weights: a row for each pixel, n columns.
Matrix sums_of(std::span<const Lit> list, const Matrix& weights,
               const Matrix& biases);

}  // namespace mine
