// A sheet of 28 x 28 pixels and a soft pen: what one draws on before it becomes a
// screen's business.
#pragma once

#include <cstddef>

#include "common/drawn/grey_picture.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {

struct Place {
  std::size_t row = digit_side / 2, column = digit_side / 2;
  friend bool operator==(const Place&, const Place&) = default;
};

struct Canvas {
  GreyPicture ink{digit_side, digit_side};
  Place pen;
  bool pen_down = false;
};

// The pen touches the paper here: a round spot, full in its middle and soft at its
// edge; what has more ink already keeps it.
void touch(Canvas& canvas, const Place& place);

// The pen is put to another place: lifted, or in a straight line that leaves ink.
void lift_to(Canvas& canvas, const Place& place);
void draw_to(Canvas& canvas, const Place& place);

// One step by the arrow keys, down and right where positive; stays on the paper.
// Leaves ink when the pen is down.
void step(Canvas& canvas, int down, int right);

// Puts the pen down where it is, or lifts it.
void turn_pen(Canvas& canvas);

// White paper again; the pen stays where it is, lifted.
void clear(Canvas& canvas);

bool is_blank(const Canvas& canvas);

}  // namespace nn
