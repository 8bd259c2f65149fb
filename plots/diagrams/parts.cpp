#include "plots/diagrams/parts.hpp"

#include "common/text.hpp"

namespace nn {
namespace {

std::string three_dots(Point centre, double dx, double dy) {
  std::string dots;
  for (const double step : {-1.0, 0.0, 1.0}) {
    dots += circle({centre.x + step * dx, centre.y + step * dy}, 2.5, theme.soft_ink, no_outline);
  }
  return dots;
}

}  // namespace

Font bold(Font font) {
  font.bold = true;
  return font;
}

Font coloured(Font font, const char* colour) {
  font.colour = colour;
  return font;
}

Font from_left(Font font) {
  font.anchor = Anchor::start;
  return font;
}

Font to_right(Font font) {
  font.anchor = Anchor::end;
  return font;
}

std::string written(double number) {
  std::string text = fixed(number, 3);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text.starts_with('-') ? "−" + text.substr(1) : text;
}

std::string of_layer(const char* letter, std::size_t l) {
  return std::string(letter) + "[" + std::to_string(l) + "]";
}

std::string boxed(Point centre, double width, double height, const std::string& text, const Font& font,
                  const char* fill, const Pen& pen) {
  return box({centre.x - width / 2, centre.y - height / 2}, width, height, fill, pen, 8) +
         words(centre, text, font);
}

std::string circled(Point centre, double radius, const std::string& text, const Font& font, const char* fill,
                    const Pen& pen) {
  return circle(centre, radius, fill, pen) + words(centre, text, font);
}

std::string dots_across(Point centre) { return three_dots(centre, 10, 0); }
std::string dots_down(Point centre) { return three_dots(centre, 0, 10); }

}  // namespace nn
