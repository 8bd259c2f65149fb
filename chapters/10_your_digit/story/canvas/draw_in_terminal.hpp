// Draw a digit and watch the ten answers: the loop between keys and mouse, canvas
// and screen.
#pragma once

#include "08_mnist/model.hpp"
#include "10_your_digit/story/canvas/canvas.hpp"
#include "10_your_digit/story/canvas/screen.hpp"

namespace nn {

// What a key or the mouse does to the canvas: arrows move the pen, space puts it
// down or lifts it, e takes the eraser or the pen again, u takes the last change
// back, c clears; a button pressed on the canvas begins a line there, wherever the
// pen was, and movements go on with it. `drawing` is whether such a line is under
// way.
void follow(const Input& input, const Board& board, Canvas& canvas, bool& drawing);

// Draws until q is pressed. The terminal is as it was before however this ends:
// after q, by an exception, or by a signal; Ctrl-C then counts as in
// common/story/interrupt.hpp, and other signals end the program as they always do.
// std::runtime_error where stdin or stdout is not a terminal that can be drawn in,
// or where the network reads no digits of 28 x 28 pixels.
void draw_in_terminal(const Model& model);

}  // namespace nn
