// Pictures beside each other in one figure: a table of pixels, and gnuplot's
// commands for each of its parts.
#pragma once

#include <string>

#include "10_your_digit/picture_files/colour_picture.hpp"
#include "common/story/plot.hpp"

namespace nn {

// A picture, its title, and gnuplot commands for what is drawn over it.
struct Panel {
  std::string title;
  ColourPicture picture;
  std::string extra = {};
};

// Commands before the first panel: no axes, and square pixels.
extern const char* const panel_look;

// An empty table for panels.
Table panel_table();

// Adds the pixels of panel `number` to the table, and returns the commands that
// draw them.
std::string add_panel(Table& table, double number, const Panel& panel);

}  // namespace nn
