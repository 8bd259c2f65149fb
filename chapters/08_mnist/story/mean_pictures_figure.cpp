// The ten mean pictures: what the rule of the nearest mean compares a digit with.
#include <algorithm>
#include <cmath>

#include "08_mnist/baselines.hpp"
#include "08_mnist/story/figures.hpp"
#include "common/story/gnuplot.hpp"

namespace nn {
namespace {

constexpr std::size_t digits_in_a_row = 5;

// The margins leave six pixels of the figure for each pixel of a 28 x 28 picture.
constexpr const char* mean_pictures_commands = R"(unset border
unset tics
unset grid
unset key
unset colorbox
set title 'The mean picture of each digit in the training set'
set palette gray negative
set cbrange [0:255]
set lmargin at screen 10.0/860
set rmargin at screen 850.0/860
set bmargin at screen 10.0/390
set tmargin at screen 346.0/390
set xrange [-0.5:<across>-0.5]
set yrange [<down>-0.5:-0.5]
plot data matrix columnheaders using 1:2:3 with image
)";

// Whole grey values; a digit that was never shown is blank.
double grey(double mean) { return mean > 255.0 ? 0.0 : std::round(mean); }

}  // namespace

void draw_mean_pictures(Plots& plots, const ImageSet& training) {
  const Matrix means = mean_pictures(training);
  const std::size_t across = digits_in_a_row * training.width,
                    down = digit_classes / digits_in_a_row * training.height;
  Table table;
  for (std::size_t column = 0; column < across; ++column)
    table.columns.push_back(std::to_string(column));
  table.rows.assign(down, std::vector<Cell>(across, 0.0));
  for (std::size_t digit = 0; digit < digit_classes; ++digit) {
    const std::size_t top = digit / digits_in_a_row * training.height,
                      left = digit % digits_in_a_row * training.width;
    for (std::size_t i = 0; i < means.columns(); ++i)
      table.rows[top + i / training.width][left + i % training.width] =
          grey(means(digit, i));
  }
  plots.draw("08_mean_pictures", table,
             {.commands = filled(mean_pictures_commands,
                                 {{"across", std::to_string(across)},
                                  {"down", std::to_string(down)}}),
              .format = Format::png,
              .width = 860,
              .height = 390});
}

}  // namespace nn
