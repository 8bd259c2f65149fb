// What a network says to every place of the plane, as pictures.
#include <cmath>

#include "07_sgd/story/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t panel_side = 33;  // places per edge of a panel

constexpr const char* boundaries_commands = R"(unset key
unset colorbox
unset grid
set border 15 lc rgb '#c0c0c0'
unset tics
set size ratio -1
set xrange [-1.7:1.7]
set yrange [-1.7:1.7]
set cbrange [0:1]
set palette defined (0 '#8fc1e3', 0.5 '#fbfbfb', 1 '#f9c087') maxcolors 10
<panels>)";

constexpr const char* one_sheet =
    R"(set multiplot layout <rows>,<columns> title "{/=14 <title>}"
set title font ',12'
<panels>unset multiplot
)";

// The answers are a picture and need all places of their panel; the examples of
// other panels are left out.
constexpr const char* panel_commands = R"(set title '<title>'
plot data every ::<first>::<last> using 2:3:4 with image, \
     examples using 2:($1==<panel> && $4==0 ? $3 : NaN) with points pt 7 ps 0.55 lc rgb '#0b4f80', \
     examples using 2:($1==<panel> && $4==1 ? $3 : NaN) with points pt 7 ps 0.55 lc rgb '#b34700'
)";

double short_number(double x) { return std::round(x * 1000.0) / 1000.0; }

// Places of the panel's grid, line by line.
Matrix places_of_a_panel() {
  Matrix places(panel_side * panel_side, 2);
  for (std::size_t i = 0; i < places.rows(); ++i) {
    places(i, 0) =
        -1.7 + 3.4 * static_cast<double>(i % panel_side) / (panel_side - 1);
    places(i, 1) =
        -1.7 + 3.4 * static_cast<double>(i / panel_side) / (panel_side - 1);
  }
  return places;
}

void add_rows(Table& table, std::size_t panel, const Matrix& places,
              const Matrix& values) {
  for (std::size_t i = 0; i < places.rows(); ++i) {
    table.rows.push_back({static_cast<double>(panel), short_number(places(i, 0)),
                          short_number(places(i, 1)), short_number(values(i, 0))});
  }
}

// What the networks say everywhere, and the examples they learned from.
struct BoundarySheet {
  Table answers{{"panel", "x", "y", "answer"}, {}},
      examples{{"panel", "x", "y", "class"}, {}};
  std::string commands;
};

BoundarySheet sheet_of(const std::vector<BoundaryPanel>& panels) {
  BoundarySheet sheet;
  const Matrix places = places_of_a_panel();
  for (std::size_t i = 0; i < panels.size(); ++i) {
    sheet.commands += filled(
        panel_commands, {{"title", panels[i].title},
                         {"panel", std::to_string(i)},
                         {"first", std::to_string(i * places.rows())},
                         {"last", std::to_string((i + 1) * places.rows() - 1)}});
    add_rows(sheet.answers, i, places, feedforward(panels[i].network, places));
    add_rows(sheet.examples, i, panels[i].points.inputs, panels[i].points.targets);
  }
  return sheet;
}

}  // namespace

void draw_boundaries(Plots& plots, const std::string& name,
                     const std::string& title,
                     const std::vector<BoundaryPanel>& panels,
                     std::size_t columns) {
  const BoundarySheet sheet = sheet_of(panels);
  const std::size_t rows = (panels.size() + columns - 1) / columns;
  const std::string page = filled(one_sheet, {{"rows", std::to_string(rows)},
                                              {"columns", std::to_string(columns)},
                                              {"title", title},
                                              {"panels", sheet.commands}});
  plots.draw(name, sheet.answers,
             {.commands = filled(boundaries_commands, {{"panels", page}}),
              .format = Format::png,
              .width = 640,
              .height = static_cast<int>(40 + (640 / columns + 20) * rows)},
             {{"examples", sheet.examples}});
}

void draw_moving_boundary(Plots& plots, const std::string& name,
                          const std::vector<BoundaryPanel>& panels) {
  const BoundarySheet sheet = sheet_of(panels);
  plots.draw(name, sheet.answers,
             {.commands = filled(boundaries_commands, {{"panels", sheet.commands}}),
              .format = Format::gif,
              .width = 420,
              .height = 440},
             {{"examples", sheet.examples}});
}

}  // namespace nn
