// Digits made of seven strokes, as on a pocket calculator, drawn into pictures of
// 28 x 28 pixels. A neuron whose weights are set by hand can look for one of these
// strokes. Chapter 02 puts seven such neurons side by side, and chapter 03 makes a
// network of them that reads digits.
//
//      AAA
//     F   B
//      GGG
//     E   C
//      DDD
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "01_neuron/neuron.hpp"
#include "common/digit_shape.hpp"

namespace nn {

// The pictures are as large as those of MNIST.
constexpr std::size_t picture_side = digit_side;
constexpr std::size_t picture_pixels = digit_pixels;
constexpr std::string_view stroke_names = "ABCDEFG";

// Brightness of each pixel, row by row: 0 is black, 1 is white.
using Picture = std::vector<double>;

// The strokes that make a digit from 0 to 9: "BC" for 1.
std::string_view strokes_of_digit(std::size_t digit);

// The 24 pixels of a stroke, as places in a picture. This function, rim_pixels and
// stroke_detector throw std::invalid_argument unless the stroke is one of A to G.
std::vector<std::size_t> stroke_pixels(char stroke);

// A ring of pixels around a stroke, two pixels away from it. Pixels that belong to
// other strokes are left out.
std::vector<std::size_t> rim_pixels(char stroke);

// A picture of these strokes, moved down and right by so many pixels. What leaves
// the picture is lost.
Picture draw_strokes(std::string_view strokes, int down = 0, int right = 0);

// A neuron that answers above 0.9 when this stroke is there, and below 0.1 when it
// is not there or when the whole page is white. It has weight 1 on the stroke, a
// bias of -10 and a rim of negative weights.
Neuron stroke_detector(char stroke);

}  // namespace nn
