// For every program here, a digit is a 28 x 28 picture in one of ten classes.
#pragma once

#include <cstddef>

namespace nn {

inline constexpr std::size_t digit_classes = 10;
inline constexpr std::size_t digit_side = 28;
inline constexpr std::size_t digit_pixels = digit_side * digit_side;

}  // namespace nn
