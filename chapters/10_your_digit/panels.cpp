#include "10_your_digit/panels.hpp"

#include "common/story/gnuplot.hpp"

namespace nn {

const char* const panel_look = R"(set border 15 lw 0.5
unset tics
unset grid
unset key
set size ratio -1
)";

Table panel_table() { return {{"step", "row", "column", "red", "green", "blue"}, {}}; }

std::string add_panel(Table& table, double number, const Panel& panel) {
  const ColourPicture& picture = panel.picture;
  const std::size_t first = table.rows.size(), last = first + picture.pixels.size() - 1;
  for (std::size_t place = 0; place < picture.pixels.size(); ++place) {
    const Colour& colour = picture.pixels[place];
    table.rows.push_back({number, static_cast<double>(place / picture.width),
                          static_cast<double>(place % picture.width), static_cast<double>(colour.red),
                          static_cast<double>(colour.green), static_cast<double>(colour.blue)});
  }
  return panel.extra + "set title " + quoted(panel.title) +
         " font ',11'\nset xrange [-0.5:" + std::to_string(picture.width) + "-0.5]\nset yrange [" +
         std::to_string(picture.height) +
         "-0.5:-0.5]\nplot data using \"column\":\"row\":\"red\":\"green\":\"blue\" every ::" +
         std::to_string(first) + "::" + std::to_string(last) + " with rgbimage\n";
}

}  // namespace nn
