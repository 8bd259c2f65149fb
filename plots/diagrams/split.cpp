// The 70,000 digits and what each part of them is for.
#include <array>

#include "common/text.hpp"
#include "plots/diagrams/diagram.hpp"
#include "plots/diagrams/parts.hpp"

namespace nn {
namespace {

struct Part {
  std::size_t digits;
  const char *name, *purpose, *fill, *colour;
};

constexpr std::array shares = {
    Part{50000, "train", "used for learning", theme.forward_tint, theme.forward},
    Part{10000, "validate", "used to choose settings", theme.excite_tint, theme.excite},
    Part{10000, "test", "used only for the final result", theme.inhibit_tint, theme.inhibit}};

constexpr double left = 24, whole = 592, top = 66, bar_height = 76;

std::size_t all_digits() {
  std::size_t sum = 0;
  for (const Part& part : shares) sum += part.digits;
  return sum;
}

double width_of(const Part& part) {
  return whole * static_cast<double>(part.digits) / static_cast<double>(all_digits());
}

std::string split_bar() {
  std::string all;
  double x = left;
  for (const Part& part : shares) {
    const double width = width_of(part);
    all += box({x + 2, top}, width - 4, bar_height, part.fill, {part.colour, 3}, 8) +
           words({x + width / 2, top + bar_height / 2}, grouped(part.digits),
                 part.digits > 10000 ? bold({.size = theme.large, .colour = theme.ink}) : bold(small_font)) +
           words({x + width / 2, top + bar_height + 20}, part.name, small_font);
    x += width;
  }
  return all;
}

std::string meanings() {
  std::string all;
  double y = 208;
  for (const Part& part : shares) {
    all += box({left + 2, y - 12}, 34, 24, part.fill, {part.colour, 3}, 5) +
           words({left + 50, y}, part.name, from_left(bold(normal_font))) +
           words({left + 170, y}, part.purpose, from_left(small_font));
    y += 44;
  }
  return all;
}

}  // namespace

Diagram split_diagram() {
  return {"08_split", "What the digits are for",
          "A bar of 70,000 digits: 50,000 to train, 10,000 to validate, 10,000 to test.", 332,
          words({320, 34}, grouped(all_digits()) + " digits", normal_font) + split_bar() + meanings()};
}

}  // namespace nn
