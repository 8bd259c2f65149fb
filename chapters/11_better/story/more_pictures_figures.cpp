#include "11_better/story/more_pictures_figures.hpp"

#include <cmath>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* more_data_commands =
    R"(set title 'More pictures, and moved copies of them'
set xlabel 'pictures to learn from, in <steps> steps'
set ylabel 'validation digits read, %'
set logscale x
set xrange [80:65000]
set xtics (<sizes>)
set key bottom right
plot data using "pictures":"shifted" with linespoints ls 2 pt 7 ps 0.9 title 'shifted by up to a pixel', \
     data using "pictures":"as they are" with linespoints ls 1 pt 7 ps 0.9 title 'as they are'
)";

// The grey of the frames between the pictures.
constexpr double frame = 0.2;

constexpr const char* copies_commands =
    R"(set title 'Copies of two digits, as the network sees them' offset 0,-0.4
unset border
unset grid
unset key
unset colorbox
unset xtics
set ytics scale 0 (<names>)
set palette gray negative
set cbrange [0:1]
set lmargin at screen 0.16
set rmargin at screen 0.99
set bmargin at screen 0.02
set tmargin at screen 0.87
set xrange [-0.5:<right>.5]
set yrange [<bottom>.5:-0.5]
plot data matrix columnheaders using 1:2:3 with image pixels
)";

// Copies the picture onto the sheet, with three decimals.
void put_on_sheet(Table& sheet, const std::vector<double>& picture,
                  std::size_t width, std::size_t top, std::size_t left) {
  for (std::size_t i = 0; i < picture.size(); ++i)
    sheet.rows[top + i / width][left + i % width] =
        std::round(picture[i] * 1000.0) / 1000.0;
}

// "'1,000' 1000": marks of the axis, without those that the next one would touch.
std::string marks_at(std::span<const MoreDataPoint> points) {
  std::string marks;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::size_t size = points[i].pictures;
    const bool touched = i + 1 < points.size() && points[i + 1].pictures < 2 * size;
    marks += (i == 0 ? "'" : ", '") + (touched ? "" : grouped(size)) + "' " +
             std::to_string(size);
  }
  return marks;
}

}  // namespace

void draw_more_data(Plots& plots, std::span<const MoreDataPoint> points,
                    std::size_t steps) {
  Table table{{"pictures", "epochs", "as they are", "shifted"}, {}};
  for (const MoreDataPoint& point : points)
    table.rows.push_back({static_cast<double>(point.pictures),
                          static_cast<double>(point.epochs), point.plain,
                          point.shifted});
  plots.draw(
      "11_more_data", table,
      {.commands = filled(more_data_commands, {{"steps", grouped(steps)},
                                               {"sizes", marks_at(points)}})});
}

void draw_copies(Plots& plots, std::span<const CopiesOfAKind> kinds,
                 std::size_t width) {
  const std::size_t height = kinds[0].pictures[0].size() / width, wide = width + 1,
                    high = height + 1;
  const std::size_t columns = kinds[0].pictures.size() * wide + 1,
                    rows = kinds.size() * high + 1;
  Table sheet;
  for (std::size_t column = 0; column < columns; ++column)
    sheet.columns.push_back(std::to_string(column));
  sheet.rows.assign(rows, std::vector<Cell>(columns, frame));
  std::string names;
  for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
    for (std::size_t i = 0; i < kinds[kind].pictures.size(); ++i)
      put_on_sheet(sheet, kinds[kind].pictures[i], width, 1 + kind * high,
                   1 + i * wide);
    names += (kind == 0 ? "'" : ", '") + kinds[kind].name + "' " +
             std::to_string(kind * high + high / 2);
  }
  plots.draw(
      "11_copies", sheet,
      {.commands = filled(copies_commands, {{"names", names},
                                            {"right", std::to_string(columns - 1)},
                                            {"bottom", std::to_string(rows - 1)}}),
       .format = Format::png,
       .width = 640,
       .height = 320});
}

}  // namespace nn
