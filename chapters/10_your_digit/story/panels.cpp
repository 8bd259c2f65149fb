#include "10_your_digit/story/panels.hpp"

#include "common/story/gnuplot.hpp"

namespace nn {

const char* const panel_look = R"(set border 15 lw 0.5
unset tics
unset grid
unset key
set size ratio -1
)";

constexpr const char* panel_commands = R"(<extra>set title <title> font ',14'
set xrange [-0.5:<width>-0.5]
set yrange [<height>-0.5:-0.5]
plot data using "column":"row":"red":"green":"blue" every ::<first>::<last> with rgbimage
)";

Table panel_table() {
  return {{"step", "row", "column", "red", "green", "blue"}, {}};
}

std::string add_panel(Table& table, double number, const Panel& panel) {
  const ColourPicture& picture = panel.picture;
  const std::size_t first = table.rows.size(),
                    last = first + picture.pixels.size() - 1;
  for (std::size_t place = 0; place < picture.pixels.size(); ++place) {
    const Colour& colour = picture.pixels[place];
    table.rows.push_back({number, static_cast<double>(place / picture.width),
                          static_cast<double>(place % picture.width),
                          static_cast<double>(colour.red),
                          static_cast<double>(colour.green),
                          static_cast<double>(colour.blue)});
  }
  return filled(panel_commands, {{"extra", panel.extra},
                                 {"title", quoted(panel.title)},
                                 {"width", std::to_string(picture.width)},
                                 {"height", std::to_string(picture.height)},
                                 {"first", std::to_string(first)},
                                 {"last", std::to_string(last)}});
}

}  // namespace nn
