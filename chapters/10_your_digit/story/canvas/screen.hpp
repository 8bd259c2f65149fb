// A terminal to draw in: half blocks in shades of grey, or letters where it knows
// no shades, keys, and the mouse. ncurses knows the terminals; screen.cpp is the
// only file that knows ncurses.
#pragma once

#include <memory>
#include <optional>

#include "10_your_digit/story/canvas/board.hpp"
#include "10_your_digit/story/canvas/mouse.hpp"

namespace nn {

// What came from the keyboard or the mouse.
struct Input {
  enum class Kind {
    nothing,
    up,
    down,
    left,
    right,
    letter,
    mouse
  } kind = Kind::nothing;
  char letter = 0;  // of Kind::letter
  std::optional<MouseEvent> mouse =
      {};  // of Kind::mouse, where it is an event of the left button
};

// The terminal in its drawing state from the making to the end of this object; then
// it is as it was before.
class Screen {
 public:
  // std::runtime_error where stdin or stdout is not a terminal, or not one that can
  // be drawn in; it says what to do.
  Screen();
  ~Screen();
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  Board layout() const;  // for its present size
  void show(const Board& board, const Canvas& canvas,
            const std::optional<Look>& look);
  // The next input; waits for it so many milliseconds at most. A signal ends the
  // waiting.
  Input next(int milliseconds);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace nn
