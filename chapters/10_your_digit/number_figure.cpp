#include "10_your_digit/number_figure.hpp"

#include "10_your_digit/panels.hpp"
#include "common/story/gnuplot.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t most_across = 200;  // of the picture's pixels; more would make the table megabytes

// A frame around the digit, in pixels of a picture that is `share` as large.
std::string box_around(const Group& place, double share) {
  const auto at = [share](std::size_t pixel) { return shortest(share * static_cast<double>(pixel) - 0.5); };
  return "set object rectangle from " + at(place.left) + "," + at(place.top) + " to " + at(place.right + 1) +
         "," + at(place.bottom + 1) + " front fs empty border lc rgb '#e69f00' lw 2\n";
}

Panel picture_with_boxes(const Prepared& steps, const std::vector<FoundDigit>& digits) {
  Panel panel{"in grey, and where it holds digits", reduced(in_colour(steps.grey), most_across)};
  const double share = static_cast<double>(panel.picture.width) / static_cast<double>(steps.grey.width);
  for (const FoundDigit& found : digits) panel.extra += box_around(found.place, share);
  return panel;
}

// The part of the page that the next panel fills, from its left and lower edge.
std::string part(double left, double width, double height) {
  return "set origin " + shortest(left) + ",0\nset size " + shortest(width) + "," + shortest(height) + "\n";
}

}  // namespace

void draw_number(Plots& plots, const Prepared& steps, const std::vector<FoundDigit>& digits,
                 const std::vector<Reading>& readings, const std::string& title) {
  Table table = panel_table();
  std::string commands = panel_look + std::string("set multiplot title ") + quoted(title) +
                         " font ',12'\nset origin 0,0.42\nset size 1,0.5\n" +
                         add_panel(table, 1.0, picture_with_boxes(steps, digits)) + "unset object\n";
  const double width = 1.0 / static_cast<double>(digits.size());
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const double number = static_cast<double>(i);
    commands += part(number * width, width, 0.4) +
                add_panel(table, number + 2.0, {digits_read({readings[i]}), in_colour(digits[i].digit)});
  }
  plots.draw(
      "10_your_number", table,
      {.commands = commands + "unset multiplot\n", .format = Format::png, .width = 860, .height = 560});
}

}  // namespace nn
