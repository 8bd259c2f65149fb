// How people write digits. There is more than one way to write a 7: some people
// cross it, some begin it with a hook, some bend it. A form is one of these ways.
// It lists the strokes of the pen in the order of writing, and each stroke lists
// the places that the pen passes. hand.hpp turns them into handwriting.
//
// A digit is about 100 units high. As on a screen, x counts to the right and y
// counts down from the top. Between two places the pen follows a smooth curve; at a
// corner it changes its direction at once.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace nn {

struct PenPoint {
  double x = 0.0, y = 0.0;
  bool corner = false;
};

using Stroke = std::vector<PenPoint>;  // two places or more

struct Form {
  const char* name = "";
  double share = 1.0;  // how often people write it, relative to the other forms
  std::vector<Stroke> strokes;
};

// All forms of a digit, 0 to 9; std::out_of_range for others.
std::span<const Form> forms_of(std::size_t digit);

}  // namespace nn
