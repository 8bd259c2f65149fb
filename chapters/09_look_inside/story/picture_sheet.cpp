#include "09_look_inside/story/picture_sheet.hpp"

#include <algorithm>
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

double rounded(double value) { return std::round(value * 1000.0) / 1000.0 + 0.0; }

// Frames and words are drawn once, over an empty plot behind all parts.
constexpr const char* sheet_commands = R"(unset border
unset tics
unset grid
unset key
unset colorbox
set xrange [-0.5:<right>]
set yrange [<bottom>:-0.5]
set lmargin at screen 0
set rmargin at screen 1
set bmargin at screen 0
set tmargin at screen 1
set multiplot
<parts><words>plot 1/0
unset multiplot
)";

constexpr const char* part_commands = R"(<palette>
plot data matrix columnheaders every 1:1:<left>:<top>:<right>:<bottom> using 1:2:3 with image
)";

constexpr const char* frame_command =
    R"(set object rectangle from <left>,<top> to <right>,<bottom> front fs empty border lc rgb '#c8c8c8' lw 0.6
)";

constexpr const char* label_command =
    R"(set label <text> at first <column>, first <row> <look> noenhanced front
)";

// The upper or left edge of a pixel, whose middle is its number.
std::string edge(std::size_t pixel) {
  return shortest(static_cast<double>(pixel) - 0.5);
}

}  // namespace

PictureSheet::PictureSheet(std::size_t height, std::size_t width)
    : height_(height), width_(width) {
  for (std::size_t column = 0; column < width; ++column)
    table_.columns.push_back(std::to_string(column));
  table_.rows.assign(height, std::vector<Cell>(width, 0.0));
}

void PictureSheet::put(std::span<const double> pixels, std::size_t width,
                       std::size_t top, std::size_t left) {
  const std::size_t height = pixels.size() / width;
  for (std::size_t row = 0; row < std::min(height, height_ - top); ++row) {
    for (std::size_t column = 0; column < std::min(width, width_ - left); ++column)
      table_.rows[top + row][left + column] = rounded(pixels[row * width + column]);
  }
  words_ += filled(frame_command, {{"left", edge(left)},
                                   {"top", edge(top)},
                                   {"right", edge(left + width)},
                                   {"bottom", edge(top + height)}});
}

void PictureSheet::put_bar(double value, std::size_t height, std::size_t width,
                           std::size_t top, std::size_t left, double colour) {
  const double share = std::clamp(value, 0.0, 1.0) * static_cast<double>(width);
  const auto filled = static_cast<std::size_t>(std::lround(share));
  std::vector<double> pixels(height * width, 0.0);
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    if (i % width < filled) pixels[i] = colour;
  }
  put(pixels, width, top, left);
}

void PictureSheet::write(const std::string& text, std::size_t row,
                         std::size_t column, const std::string& look) {
  words_ += filled(label_command, {{"text", quoted(text)},
                                   {"row", std::to_string(row)},
                                   {"column", std::to_string(column)},
                                   {"look", look}});
}

void PictureSheet::add_part(const std::string& palette, std::size_t first_row,
                            std::size_t rows, std::size_t first_column,
                            std::size_t columns) {
  parts_ +=
      filled(part_commands, {{"palette", palette},
                             {"left", std::to_string(first_column)},
                             {"top", std::to_string(first_row)},
                             {"right", std::to_string(first_column + columns - 1)},
                             {"bottom", std::to_string(first_row + rows - 1)}});
}

void PictureSheet::draw(Plots& plots, const std::string& name,
                        std::size_t scale) const {
  const std::string commands = filled(sheet_commands, {{"right", edge(width_)},
                                                       {"bottom", edge(height_)},
                                                       {"parts", parts_},
                                                       {"words", words_}});
  plots.draw(name, table_,
             {.commands = commands,
              .format = Format::png,
              .width = static_cast<int>(width_ * scale),
              .height = static_cast<int>(height_ * scale)});
}

}  // namespace nn
