// Many small pictures on one sheet, with words beside them. The table behind such a
// figure is the sheet itself: a row of numbers is a row of pixels.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "common/story/plot.hpp"

namespace nn {

// Commands for pictures of ink: 0 is white paper, 1 is black.
inline constexpr const char* ink_palette = R"(set palette gray negative
set cbrange [0:1])";

// The same for numbers around 0, with a place for the largest: purple below 0,
// white at 0, green above.
inline constexpr const char* signed_ink_palette =
    R"(set palette positive
set palette defined (-1 '#762a83', -0.5 '#c2a5cf', 0 '#ffffff', 0.5 '#a6dba0', 1 '#1b7837')
set cbrange [-<most>:<most>])";

class PictureSheet {
 public:
  // A blank sheet: all zeros.
  PictureSheet(std::size_t height, std::size_t width);

  // Puts a picture of this width on the sheet, with a frame around it. Its numbers
  // are rounded to three decimals. What does not fit on the sheet is cut off.
  void put(std::span<const double> pixels, std::size_t width, std::size_t top,
           std::size_t left);
  // A bar that grows to the right: the value 1 fills the width.
  void put_bar(double value, std::size_t height, std::size_t width, std::size_t top,
               std::size_t left, double colour);
  // Words, centred at this pixel. `look` has gnuplot's options for them, such as
  // "left font ',14'".
  void write(const std::string& text, std::size_t row, std::size_t column,
             const std::string& look = "center");
  // More commands, before the pictures are drawn.
  void add(const std::string& commands) { words_ += commands; }

  // Gives these rows and columns a palette of their own. What no part covers is not
  // drawn.
  void add_part(const std::string& palette, std::size_t first_row, std::size_t rows,
                std::size_t first_column, std::size_t columns);

  // Draws the figure, with `scale` pixels for each pixel of the sheet.
  void draw(Plots& plots, const std::string& name, std::size_t scale) const;

 private:
  Table table_;
  std::string words_, parts_;
  std::size_t height_, width_;
};

}  // namespace nn
