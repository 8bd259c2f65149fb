#include "10_your_digit/story/steps_figure.hpp"

#include <vector>

#include "10_your_digit/story/panels.hpp"
#include "common/story/gnuplot.hpp"

namespace nn {
namespace {

// Of a panel's longer side; 400 would make a table of megabytes.
constexpr std::size_t most_pixels = 64;

constexpr const char* steps_commands =
    R"(<look>set multiplot layout 2,3 title <title> font ',14' margins 0.01,0.99,0.02,0.87 spacing 0.015,0.08
<panels>unset multiplot
)";

constexpr const char* cross =
    R"(set arrow 1 from 14, graph 0 to 14, graph 1 nohead front lc rgb '#e69f00'
set arrow 2 from graph 0, first 14 to graph 1, first 14 nohead front lc rgb '#e69f00'
)";

ColourPicture shown(const GreyPicture& picture) {
  return reduced(in_colour(picture), most_pixels);
}

std::vector<Panel> panels_of(const Prepared& steps) {
  return {{"1. the picture", reduced(steps.original, most_pixels)},
          {"2. grey", shown(steps.grey)},
          {steps.dark_ink ? "3. inverted, in even light" : "3. in even light",
           shown(steps.even)},
          {"4. the ink alone", shown(steps.ink)},
          {"5. in a box of 20 x 20 pixels", in_colour(steps.box)},
          {"6. in the middle of 28 x 28", in_colour(steps.digit), cross}};
}

}  // namespace

void draw_steps(Plots& plots, const std::string& name, const Prepared& steps,
                const std::string& title) {
  Table table = panel_table();
  std::string panels;
  double step = 1.0;
  for (const Panel& panel : panels_of(steps))
    panels += add_panel(table, step++, panel);
  const std::string commands =
      filled(steps_commands,
             {{"look", panel_look}, {"title", quoted(title)}, {"panels", panels}});
  plots.draw(
      name, table,
      {.commands = commands, .format = Format::png, .width = 860, .height = 640});
}

}  // namespace nn
