// How people write digits. Nobody writes "the" 7: some cross it, some begin it with
// a hook, some bend it. A form is one of these ways: the strokes of the pen, each a
// list of places that the pen passes on its way, in the order of writing. What
// comes out when a hand follows them is another matter: see hand.hpp.
//
// A digit is about 100 units high, y counts down from its top and x to the right,
// as on a screen. Between two places the pen follows a smooth curve; at a corner it
// changes its direction at once.
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
  double share =
      1.0;  // how often it is written, relative to the digit's other forms
  std::vector<Stroke> strokes;
};

// All forms of a digit, 0 to 9; std::out_of_range for others.
std::span<const Form> forms_of(std::size_t digit);

}  // namespace nn
