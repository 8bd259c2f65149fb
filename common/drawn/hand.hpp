// A hand that writes: it never follows a form exactly. The same 7 comes out
// slanted, squeezed, shaky, with a broad pen or a fine one, pressed hard or
// lightly, and bent as if the paper were a sheet of rubber. Every one of these
// variations is a random number here; forms.hpp says what is being written.
#pragma once

#include <vector>

#include "common/drawn/forms.hpp"
#include "common/random.hpp"

namespace nn {

// How far a hand strays: standard deviations, beside the means that say so. Lengths
// are in the forms' units, a digit being 100 high. The values make digits about as
// broad, dark and slanted as MNIST's training pictures are, and stray further than
// most people do: a network that learns from them should meet whatever may come.
struct Habits {
  double places = 4.0;  // each place that the pen should pass
  double ends = 8.0;  // the first and the last place of a stroke, along the stroke
  double rubber = 10.0;  // the sheet that all is drawn on, pulled here and there
  double tremble = 1.0;  // along the stroke
  double mean_slant = 0.10;   // to the right, x per y
  double slant = 0.22;        //
  double mean_stretch = 1.1;  // of the width, as a factor
  double stretch = 0.20;      //
  double rotation = 0.10;     // clockwise, in radians
  double mean_pen = 7.2;      // the radius of the pen
  double pen = 1.9;           //
  double pressure = 0.15;  // changes the radius along the stroke, as a share of it
};

// Where the pen touches the paper, and how broadly; in between it moves in straight
// lines.
struct Touch {
  double x = 0.0, y = 0.0, radius = 0.0;
};
using Trail = std::vector<Touch>;  // one stroke

// Writes the form once, in the form's units, a trail for each of its strokes.
std::vector<Trail> write_form(const Form& form, const Habits& habits,
                              Engine& engine);

}  // namespace nn
