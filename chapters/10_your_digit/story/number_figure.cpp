#include "10_your_digit/story/number_figure.hpp"

#include "10_your_digit/story/panels.hpp"
#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Pixels of the shown picture's longer side; more would make a table of megabytes.
constexpr std::size_t most_across = 200;

constexpr const char* number_commands =
    R"(<look>set multiplot title <title> font ',12'
set origin 0,0.42
set size 1,0.5
<picture>unset object
<digits>unset multiplot
)";

// A digit beside the others, below the picture.
constexpr const char* digit_commands = R"(set origin <left>,0
set size <width>,0.4
<panel>)";

constexpr const char* box_command =
    R"(set object rectangle from <left>,<top> to <right>,<bottom> front fs empty border lc rgb '#e69f00' lw 2
)";

// A frame around the digit, in pixels of a picture that is `share` as large.
std::string box_around(const Group& place, double share) {
  const auto at = [share](std::size_t pixel) {
    return shortest(share * static_cast<double>(pixel) - 0.5);
  };
  return filled(box_command, {{"left", at(place.left)},
                              {"top", at(place.top)},
                              {"right", at(place.right + 1)},
                              {"bottom", at(place.bottom + 1)}});
}

Panel picture_with_boxes(const Prepared& steps,
                         const std::vector<FoundDigit>& digits) {
  Panel panel{"in grey, with a box around each digit",
              reduced(in_colour(steps.grey), most_across)};
  const double share = static_cast<double>(panel.picture.width) /
                       static_cast<double>(steps.grey.width);
  for (const FoundDigit& found : digits)
    panel.extra += box_around(found.place, share);
  return panel;
}

}  // namespace

void draw_number(Plots& plots, const Prepared& steps,
                 const std::vector<FoundDigit>& digits,
                 const std::vector<Reading>& readings, const std::string& title) {
  Table table = panel_table();
  const std::string picture =
      add_panel(table, 1.0, picture_with_boxes(steps, digits));
  std::string below;
  const double width = 1.0 / static_cast<double>(digits.size());
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const double number = static_cast<double>(i);
    const Panel digit{digits_read({readings[i]}), in_colour(digits[i].digit)};
    below +=
        filled(digit_commands, {{"left", shortest(number * width)},
                                {"width", shortest(width)},
                                {"panel", add_panel(table, number + 2.0, digit)}});
  }
  const std::string commands = filled(number_commands, {{"look", panel_look},
                                                        {"title", quoted(title)},
                                                        {"picture", picture},
                                                        {"digits", below}});
  plots.draw(
      "10_your_number", table,
      {.commands = commands, .format = Format::png, .width = 860, .height = 560});
}

}  // namespace nn
