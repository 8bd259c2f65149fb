// What terminals say of their mouse (xterm's SGR form, mode 1006): after "ESC [ <"
// the button and what is held with it, the column and the row, counted from 1, and
// M, or m when the button is let go: "0;22;5M". ncurses would understand this as
// well, but of events that come fast it hands on the last one alone, and a line
// would lose its beginning.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace nn {

struct MouseEvent {
  enum class Kind { pressed, moved, released } kind = Kind::pressed;
  std::size_t row = 0, column = 0;  // counted from 0
  friend bool operator==(const MouseEvent&, const MouseEvent&) = default;
};

// The event of the left button that these words, what follows "ESC [ <", speak of;
// nothing for other buttons, for movements without a button, and for words that are
// not a report.
std::optional<MouseEvent> mouse_event(const std::string& report);

// What the terminal is to be told, so that it reports its buttons and movements
// with one held, or no more.
inline constexpr const char *mouse_on = "\033[?1002h\033[?1006h",
                            *mouse_off = "\033[?1006l\033[?1002l";

}  // namespace nn
