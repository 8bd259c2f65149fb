// A sheet of 28 x 28 pixels, a soft pen and an eraser, and a way back: what you
// draw on, whatever screen shows it.
#pragma once

#include <cstddef>
#include <vector>

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
  bool erases = false;               // the pen is an eraser
  std::vector<GreyPicture> earlier;  // the sheet before each change, for undo
};

// The sheets that undo can bring back.
inline constexpr std::size_t most_undone = 100;

// The pen touches the paper here: a round spot, full in its middle and soft at its
// edge; a pixel that has more ink already keeps it. The eraser is broader and takes
// ink away in the same manner.
void touch(Canvas& canvas, const Place& place);

// The pen is put to another place: lifted, or in a straight line that leaves ink.
void lift_to(Canvas& canvas, const Place& place);
void draw_to(Canvas& canvas, const Place& place);

// One step by the arrow keys, down and right where positive; stays on the paper.
// Leaves ink when the pen is down.
void step(Canvas& canvas, int down, int right);

// Puts the pen down where it is, or lifts it.
void turn_pen(Canvas& canvas);

// Takes the eraser instead of the pen, or the pen again.
void change_tool(Canvas& canvas);

// Blank paper again; the pen stays where it is, lifted.
void clear(Canvas& canvas);

// Keeps the sheet as it is now: what comes next, up to the next call, is one
// change. turn_pen and clear call it; a line by mouse begins with it.
void begin_change(Canvas& canvas);

// Takes the last change back. Without one, nothing happens.
void undo(Canvas& canvas);

bool is_blank(const Canvas& canvas);

}  // namespace nn
