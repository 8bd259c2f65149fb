// Pictures and bars made of characters, so that one can watch a network think in
// any terminal: nothing here is wider than 36 columns, and all of it is ASCII.
#pragma once

#include <span>
#include <string>

namespace nn {

// A picture `width` pixels wide, 0 paper to 1 ink, as shades of " .:-=+*#%@".
// Characters are twice as high as wide, so one stands for two pixels, one above the
// other. Each line follows after `indent` spaces.
std::string picture_in_characters(std::span<const double> pixels, std::size_t width,
                                  std::size_t indent);

// "#######...": this share of the width, from 0 to 1, and `rest` for what is left;
// NaN is 0.
std::string bar(double share, std::size_t width, char rest = '.');

// What the neurons of a hidden layer say, as columns of a bar chart, at most thirty
// side by side. The tallest is 1, or the largest value where one is above 1; below
// 0 there is no bar.
std::string columns_in_characters(std::span<const double> values,
                                  std::size_t indent);

// What the ten outputs say, a bar of up to twenty characters for each: "7
// #################### 0.98". The largest is marked.
std::string answers_in_characters(std::span<const double> outputs,
                                  std::size_t indent);

}  // namespace nn
