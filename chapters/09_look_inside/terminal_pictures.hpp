// Pictures and bars made of characters, so that you can watch a network in any
// terminal: nothing is wider than 36 columns, and all of it is ASCII.
#pragma once

#include <span>
#include <string>

namespace nn {

// A picture that is `width` pixels wide, from 0 (paper) to 1 (ink), in the shades
// " .:-=+*#%@". A character is twice as high as it is wide, so it shows two pixels,
// one above the other. Each line begins with `indent` spaces.
std::string picture_in_characters(std::span<const double> pixels, std::size_t width,
                                  std::size_t indent);

// "#######...": `share` of the width, from 0 to 1, is filled with #, and the rest
// with `rest`. NaN counts as 0.
std::string bar(double share, std::size_t width, char rest = '.');

// The activations of a hidden layer as the columns of a bar chart, at most thirty
// side by side. Full height is 1, or the largest value if it is above 1. A value
// below 0 has no bar.
std::string columns_in_characters(std::span<const double> values,
                                  std::size_t indent);

// The ten outputs, each with a bar of up to twenty characters; the largest is
// marked.
//
//   7 #################### 0.98 <
std::string answers_in_characters(std::span<const double> outputs,
                                  std::size_t indent);

}  // namespace nn
