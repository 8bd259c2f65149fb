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

// A picture of 28 x 28 pixels on a screen of characters. Two characters side by
// side make one pixel (`large`), or one character holds two pixels, one above the
// other.
struct PicturePlace {
  Place at;  // its first character, inside its frame
  bool large = false;

  std::size_t rows() const { return large ? digit_side : digit_side / 2; }
  std::size_t columns() const { return large ? 2 * digit_side : digit_side; }
};

// Where things are on a screen of so many rows and columns.
struct Board {
  bool fits = false;  // is there room for the canvas and the bars at all?
  PicturePlace canvas;
  std::optional<PicturePlace> view;  // what the network sees, where there is room
  Place text;                        // its first character
  Place keys;                        // likewise, of the lines below the canvas
  std::size_t bar_width = 0;
};

// 80 x 24 holds all of it; the least is `least_rows` x `least_columns`. A large
// canvas is drawn only where what the network sees has room beside it, or has none
// anyway.
inline constexpr std::size_t least_rows = 20, least_columns = 48;
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
// yet, and it says how to begin.
std::vector<Text> texts(const Board& board, const Canvas& canvas,
                        const std::optional<Reading>& reading);

// What the network says to the canvas, after the preparation that pictures of files
// get, and what it saw. Nothing for a blank canvas.
struct Look {
  GreyPicture digit;
  Reading reading;
};
std::optional<Look> look_at_canvas(const Model& model, const Canvas& canvas);

}  // namespace nn
