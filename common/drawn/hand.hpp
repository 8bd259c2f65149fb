// A hand that writes never follows a form exactly. The same 7 comes out slanted,
// squeezed or shaky, with a broad pen or a fine one, pressed hard or lightly, and
// bent as if the paper were a sheet of rubber. Each of these variations is a random
// number here; forms.hpp has the forms.
#pragma once

#include <vector>

#include "common/drawn/forms.hpp"
#include "common/random.hpp"

namespace nn {

// How much a hand varies. Numbers whose names begin with mean_ are means; the
// others are standard deviations. Lengths are in the units of the forms, in which a
// digit is 100 high. With these values the digits are about as broad, dark and
// slanted as MNIST's training pictures. They vary more than most people's writing,
// because a network that learns from them should be prepared for unusual digits.
struct Habits {
  double places = 4.0;   // of each place that the pen should pass
  double ends = 8.0;     // of the two ends of a stroke, along the stroke
  double rubber = 10.0;  // of the sheet of rubber, which is pulled here and there
  double tremble = 1.0;  // along the stroke
  double mean_slant = 0.10, slant = 0.22;     // to the right, x per y
  double mean_stretch = 1.1, stretch = 0.20;  // of the width, as a factor
  double rotation = 0.10;                     // clockwise, in radians
  double mean_pen = 7.2, pen = 1.9;           // the radius of the pen
  double pressure = 0.15;  // of the radius along the stroke, as a share of it
};

// A place where the pen touches the paper, and the radius of the pen there. Between
// two of them it moves in a straight line.
struct Touch {
  double x = 0.0, y = 0.0, radius = 0.0;
};
using Trail = std::vector<Touch>;  // one stroke

// Writes the form once: one trail for each of its strokes, in the form's units.
std::vector<Trail> write_form(const Form& form, const Habits& habits,
                              Engine& engine);

}  // namespace nn
