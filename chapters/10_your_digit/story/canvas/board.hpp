// What stands where on the screen while one draws: the canvas, what the network
// sees of it, and its ten answers as bars. All of it is numbers and text here;
// screen.hpp brings it to a terminal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "10_your_digit/reading.hpp"
#include "10_your_digit/story/canvas/canvas.hpp"

namespace nn {

// Where things are on a screen of so many rows and columns. Two characters side by
// side make one pixel
// (`large`), or one character holds two pixels, one above the other.
struct Board {
  bool fits = false;   // is there room for the canvas and the bars at all?
  bool large = false;  // a pixel is two characters wide and one high; else one wide
                       // and half high
  bool shows_view = false;
  Place canvas, view, text;  // the first character of each
  std::size_t bar_width = 0;

  std::size_t picture_rows() const { return large ? digit_side : digit_side / 2; }
  std::size_t picture_columns() const {
    return large ? 2 * digit_side : digit_side;
  }
};

// 80 x 24 holds all of it; the least is `least_rows` x `least_columns`.
inline constexpr std::size_t least_rows = 19, least_columns = 48;
Board layout(std::size_t rows, std::size_t columns);

// The pixel under a character of the canvas, the upper one where there are two;
// nothing beside the canvas.
std::optional<Place> pixel_at(const Board& board, std::size_t row,
                              std::size_t column);

// The character over a pixel of the canvas, the left one where there are two.
Place character_at(const Board& board, const Place& pixel);

// A piece of text on the screen.
struct Text {
  Place at;
  std::string words;
  bool strong = false;
};

// Everything on the board that is text: titles, bars, the verdict, the keys.
// Nothing is longer than the screen is wide. Without a reading, nothing is drawn
// yet.
std::vector<Text> texts(const Board& board, const Canvas& canvas,
                        const std::optional<Reading>& reading);

// What the network says to the canvas, after the preparation that pictures of files
// get, and what it saw. Nothing for a blank canvas.
struct Look {
  GreyPicture digit;
  Reading reading;
};
std::optional<Look> look_at_canvas(const Network& network, const Canvas& canvas);

}  // namespace nn
