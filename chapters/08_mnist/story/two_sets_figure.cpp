// Pictures of two sets side by side: would you know which is which?
#include <algorithm>
#include <array>

#include "08_mnist/story/figures.hpp"
#include "common/mnist.hpp"
#include "common/story/gnuplot.hpp"

namespace nn {
namespace {

constexpr std::size_t of_each = 10;  // pictures per digit
constexpr std::size_t gap = 12;      // pixels between the two sets

// Margins that leave two pixels of the figure for each of the sets', when these are
// 28 x 28.
constexpr const char* two_sets_commands = R"(unset border
unset tics
unset grid
unset key
unset colorbox
set palette gray negative
set cbrange [0:255]
set lmargin at screen 18.0/1180
set rmargin at screen 1162.0/1180
set bmargin at screen 10.0/620
set tmargin at screen 570.0/620
set xrange [-0.5:<across>-0.5]
set yrange [<down>-0.5:-0.5]
set label <left> at first <left_middle>, graph 1 center offset 0,1 font ',14' noenhanced
set label <right> at first <right_middle>, graph 1 center offset 0,1 font ',14' noenhanced
plot data matrix columnheaders every 1:1:0:0:<left_end> using ($1+0):2:3 with image, \
     data matrix columnheaders every 1:1:<width>:0:<right_end> using ($1+<gap>):2:3 with image
)";

// The table is the picture: a row of it is a row of pixels. A row of pictures is a
// digit, those of the left set before those of the right one; where a set has too
// few there is paper.
void add_pictures(Table& table, const ImageSet& images, std::size_t first_column) {
  std::array<std::size_t, digit_classes> taken{};
  for (std::size_t i = 0; i < images.count(); ++i) {
    const std::size_t digit = images.labels[i];
    if (taken[digit] == of_each) continue;
    const std::size_t column = first_column + taken[digit]++ * images.width;
    for (std::size_t y = 0; y < images.height; ++y) {
      std::ranges::copy(images.image(i).subspan(y * images.width, images.width),
                        table.rows[digit * images.height + y].begin() +
                            static_cast<std::ptrdiff_t>(column));
    }
  }
}

}  // namespace

void draw_two_sets(Plots& plots, const NamedSet& left, const NamedSet& right) {
  const std::size_t width = of_each * left.images.width,
                    height = digit_classes * left.images.height;
  Table table;
  for (std::size_t column = 0; column < 2 * width; ++column)
    table.columns.push_back(std::to_string(column));
  table.rows.assign(height, std::vector<Cell>(2 * width, 0.0));
  add_pictures(table, left.images, 0);
  add_pictures(table, right.images, width);
  const std::string commands = filled(
      two_sets_commands, {{"across", std::to_string(2 * width + gap)},
                          {"down", std::to_string(height)},
                          {"left", quoted(left.name)},
                          {"left_middle", std::to_string(width / 2)},
                          {"right", quoted(right.name)},
                          {"right_middle", std::to_string(width + gap + width / 2)},
                          {"left_end", std::to_string(width - 1)},
                          {"width", std::to_string(width)},
                          {"right_end", std::to_string(2 * width - 1)},
                          {"gap", std::to_string(gap)}});
  plots.draw(
      "08_two_sets", table,
      {.commands = commands, .format = Format::png, .width = 1180, .height = 620});
}

}  // namespace nn
