// What a digit is to every program here: a picture of 28 x 28 pixels that shows one
// of ten things.
#pragma once

#include <cstddef>

namespace nn {

inline constexpr std::size_t digit_classes = 10;
inline constexpr std::size_t digit_side = 28;
inline constexpr std::size_t digit_pixels = digit_side * digit_side;

}  // namespace nn
