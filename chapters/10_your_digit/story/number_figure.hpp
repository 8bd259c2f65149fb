// The figure of a picture with several digits: the place of each, and what the
// network sees of it.
#pragma once

#include <string>
#include <vector>

#include "10_your_digit/number.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 10_your_number: the grey picture with a box around each digit, and below it the
// digits as they are read, under `title`.
void draw_number(Plots& plots, const Prepared& steps,
                 const std::vector<FoundDigit>& digits,
                 const std::vector<Reading>& readings, const std::string& title);

}  // namespace nn
