// Digits made of seven strokes, as on a pocket calculator, drawn into pictures of
// 28 x 28 pixels; and neurons, set by hand, that each look for one stroke. Chapter
// 02 puts seven of them side by side, chapter 03 makes a network of them that reads
// digits.
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

// As large as the pictures of MNIST.
constexpr std::size_t picture_side = digit_side;
constexpr std::size_t picture_pixels = digit_pixels;
constexpr std::string_view stroke_names = "ABCDEFG";

// Brightness of each pixel, row by row: 0 is black, 1 is white.
using Picture = std::vector<double>;

// Which strokes make a digit: "BC" for 1. `digit` is 0 to 9.
std::string_view strokes_of_digit(std::size_t digit);

// The 24 pixels of a stroke, as places in a picture. Throws std::invalid_argument
// unless the stroke is one of A to G, as rim_pixels and stroke_detector do.
std::vector<std::size_t> stroke_pixels(char stroke);

// A ring of pixels around a stroke, two pixels away from it, without those of other
// strokes.
std::vector<std::size_t> rim_pixels(char stroke);

// A picture of these strokes, moved by so many pixels. What is moved out of the
// picture is lost.
Picture draw_strokes(std::string_view strokes, int down = 0, int right = 0);

// A neuron that answers above 0.9 when this stroke is there, and below 0.1 when it
// is not or when the whole page is white: weight 1 on the stroke, bias -10, and a
// negative rim.
Neuron stroke_detector(char stroke);

}  // namespace nn
