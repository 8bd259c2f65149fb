#include "09_look_inside/picture_sheet.hpp"

#include <algorithm>
#include <cmath>

#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

double rounded(double value) { return std::round(value * 1000.0) / 1000.0 + 0.0; }

std::string at(std::size_t row, std::size_t column) {
  return " at first " + std::to_string(column) + ", first " + std::to_string(row) + " ";
}

}  // namespace

PictureSheet::PictureSheet(std::size_t height, std::size_t width) : height_(height), width_(width) {
  for (std::size_t column = 0; column < width; ++column) table_.columns.push_back(std::to_string(column));
  table_.rows.assign(height, std::vector<double>(width, 0.0));
}

void PictureSheet::put(std::span<const double> pixels, std::size_t width, std::size_t top, std::size_t left) {
  const std::size_t height = pixels.size() / width;
  for (std::size_t row = 0; row < std::min(height, height_ - top); ++row) {
    for (std::size_t column = 0; column < std::min(width, width_ - left); ++column)
      table_.rows[top + row][left + column] = rounded(pixels[row * width + column]);
  }
  const auto edge = [](std::size_t place) { return shortest(static_cast<double>(place) - 0.5); };
  words_ += "set object rectangle from " + edge(left) + "," + edge(top) + " to " + edge(left + width) + "," +
            edge(top + height) + " front fs empty border lc rgb '#c8c8c8' lw 0.6\n";
}

void PictureSheet::put_bar(double value, std::size_t height, std::size_t width, std::size_t top,
                           std::size_t left, double colour) {
  const double share = std::clamp(value, 0.0, 1.0) * static_cast<double>(width);
  const auto filled = static_cast<std::size_t>(std::lround(share));
  std::vector<double> pixels(height * width, 0.0);
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    if (i % width < filled) pixels[i] = colour;
  }
  put(pixels, width, top, left);
}

void PictureSheet::write(const std::string& text, std::size_t row, std::size_t column,
                         const std::string& look) {
  words_ += "set label " + quoted(text) + at(row, column) + look + " noenhanced front\n";
}

void PictureSheet::add_part(const std::string& palette, std::size_t first_row, std::size_t rows,
                            std::size_t first_column, std::size_t columns) {
  parts_ += palette + "plot data matrix columnheaders every 1:1:" + std::to_string(first_column) + ":" +
            std::to_string(first_row) + ":" + std::to_string(first_column + columns - 1) + ":" +
            std::to_string(first_row + rows - 1) + " using 1:2:3 with image\n";
}

// Frames and words are drawn once, over an empty plot behind all parts.
void PictureSheet::draw(Plots& plots, const std::string& name, std::size_t scale) const {
  const std::string page =
      "unset border\nunset tics\nunset grid\nunset key\nunset colorbox\nset xrange [-0.5:" +
      shortest(static_cast<double>(width_) - 0.5) + "]\nset yrange [" +
      shortest(static_cast<double>(height_) - 0.5) +
      ":-0.5]\nset lmargin at screen 0\nset rmargin at screen 1\nset bmargin at screen "
      "0\nset tmargin at screen 1\nset multiplot\n";
  plots.draw(name, table_,
             {.commands = page + parts_ + words_ + "plot 1/0\nunset multiplot\n",
              .format = Format::png,
              .width = static_cast<int>(width_ * scale),
              .height = static_cast<int>(height_ * scale)});
}

}  // namespace nn
