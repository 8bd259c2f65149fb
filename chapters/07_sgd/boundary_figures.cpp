// What a network says to every place of the plane, as pictures.
#include <cmath>

#include "07_sgd/figures.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t panel_side = 33;  // places per edge of a panel

constexpr const char* boundary_look = R"(unset key
unset colorbox
unset grid
set border 15 lc rgb '#c0c0c0'
unset tics
set size ratio -1
set xrange [-1.7:1.7]
set yrange [-1.7:1.7]
set cbrange [0:1]
set palette defined (0 '#8fc1e3', 0.5 '#fbfbfb', 1 '#f9c087') maxcolors 10
)";

// Rows of a panel: first the grid, line by line, then its points (their class in the last column).
void add_boundary(Table& table, double number, const BoundaryPanel& panel) {
  Matrix places(panel_side * panel_side, 2);
  for (std::size_t i = 0; i < places.rows(); ++i) {
    places(i, 0) = -1.7 + 3.4 * static_cast<double>(i % panel_side) / (panel_side - 1);
    places(i, 1) = -1.7 + 3.4 * static_cast<double>(i / panel_side) / (panel_side - 1);
  }
  const auto short_number = [](double x) { return std::round(x * 1000.0) / 1000.0; };
  const Matrix answers = feedforward(panel.network, places);
  for (std::size_t i = 0; i < places.rows(); ++i) {
    table.rows.push_back(
        {number, short_number(places(i, 0)), short_number(places(i, 1)), short_number(answers(i, 0))});
  }
  for (std::size_t i = 0; i < panel.points.inputs.rows(); ++i) {
    table.rows.push_back({number, short_number(panel.points.inputs(i, 0)),
                          short_number(panel.points.inputs(i, 1)), panel.points.targets(i, 0)});
  }
}

std::string panel_commands(const BoundaryPanel& panel, std::size_t first_row) {
  const std::size_t points = first_row + panel_side * panel_side,
                    end = points + panel.points.inputs.rows() - 1;
  const std::string range = "data every ::" + std::to_string(points) + "::" + std::to_string(end);
  return "set title '" + panel.title + "'\nplot data every ::" + std::to_string(first_row) +
         "::" + std::to_string(points - 1) + " using 2:3:4 with image, \\\n     " + range +
         " using 2:($4==0 ? $3 : NaN) with points pt 7 ps 0.55 lc rgb '#0b4f80', \\\n     " + range +
         " using 2:($4==1 ? $3 : NaN) with points pt 7 ps 0.55 lc rgb '#b34700'\n";
}

struct BoundarySheet {
  Table table{{"panel", "x", "y", "answer"}, {}};
  std::string commands;
};

BoundarySheet sheet_of(const std::vector<BoundaryPanel>& panels) {
  BoundarySheet sheet;
  for (std::size_t i = 0; i < panels.size(); ++i) {
    sheet.commands += panel_commands(panels[i], sheet.table.rows.size());
    add_boundary(sheet.table, static_cast<double>(i), panels[i]);
  }
  return sheet;
}

}  // namespace

void draw_boundaries(Plots& plots, const std::string& name, const std::string& title,
                     const std::vector<BoundaryPanel>& panels, std::size_t columns) {
  const BoundarySheet sheet = sheet_of(panels);
  const std::size_t rows = (panels.size() + columns - 1) / columns;
  const std::string layout = "set multiplot layout " + std::to_string(rows) + "," + std::to_string(columns) +
                             " title \"{/=14 " + title + "}\"\nset title font ',12'\n";
  plots.draw(name, sheet.table,
             {.commands = boundary_look + layout + sheet.commands + "unset multiplot\n",
              .format = Format::png,
              .width = 300 * static_cast<int>(columns),
              .height = 40 + 320 * static_cast<int>(rows)});
}

void draw_moving_boundary(Plots& plots, const std::string& name, const std::vector<BoundaryPanel>& panels) {
  const BoundarySheet sheet = sheet_of(panels);
  plots.draw(
      name, sheet.table,
      {.commands = boundary_look + sheet.commands, .format = Format::gif, .width = 420, .height = 440});
}

}  // namespace nn
