#include "09_look_inside/terminal_pictures.hpp"

#include <algorithm>
#include <cmath>

#include "03_feedforward/network.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::string_view shades = " .:-=+*#%@";
constexpr std::size_t columns_side_by_side = 30, column_height = 5, bar_width = 20;

char shade(double ink) {
  const double step =
      std::clamp(ink, 0.0, 1.0) * static_cast<double>(shades.size() - 1);
  return shades[static_cast<std::size_t>(std::lround(step))];
}

// How many of the parts this share fills.
std::size_t parts_filled(double share, std::size_t parts) {
  if (!(share > 0.0)) return 0;  // NaN, too
  return static_cast<std::size_t>(
      std::lround(std::min(share, 1.0) * static_cast<double>(parts)));
}

// Up to thirty columns, and below them every tenth number.
std::string some_columns(std::span<const double> values, std::size_t first,
                         double largest, const std::string& indent) {
  std::string text, numbers;
  for (std::size_t height = column_height; height > 0; --height) {
    text += indent;
    for (const double value : values)
      text += parts_filled(value / largest, column_height) >= height ? '#' : ' ';
    text += '\n';
  }
  for (std::size_t j = 0; j < values.size(); j += 10) {
    numbers += cell(std::to_string(first + j),
                    std::min<std::size_t>(10, values.size() - j));
  }
  return text + indent + std::string(values.size(), '-') + "\n" + indent + numbers +
         "\n";
}

}  // namespace

std::string picture_in_characters(std::span<const double> pixels, std::size_t width,
                                  std::size_t indent) {
  const std::size_t height = pixels.size() / width;
  std::string text;
  for (std::size_t row = 0; row < height; row += 2) {
    text += std::string(indent, ' ');
    for (std::size_t column = 0; column < width; ++column) {
      const double upper = pixels[row * width + column];
      text += shade(row + 1 < height
                        ? (upper + pixels[(row + 1) * width + column]) / 2.0
                        : upper);
    }
    text += '\n';
  }
  return text;
}

std::string bar(double share, std::size_t width, char rest) {
  const std::size_t filled = parts_filled(share, width);
  return std::string(filled, '#') + std::string(width - filled, rest);
}

std::string columns_in_characters(std::span<const double> values,
                                  std::size_t indent) {
  double largest = 1.0;
  for (const double value : values) largest = std::max(largest, value);
  std::string text;
  for (std::size_t first = 0; first < values.size();
       first += columns_side_by_side) {
    const std::size_t count = std::min(columns_side_by_side, values.size() - first);
    text += some_columns(values.subspan(first, count), first, largest,
                         std::string(indent, ' '));
  }
  return text;
}

std::string answers_in_characters(std::span<const double> outputs,
                                  std::size_t indent) {
  const std::size_t answer = argmax(outputs);
  std::string text;
  for (std::size_t digit = 0; digit < outputs.size(); ++digit) {
    text += std::string(indent, ' ') + std::to_string(digit) + " " +
            bar(outputs[digit], bar_width, ' ') + " " + fixed(outputs[digit], 2) +
            (digit == answer ? " <\n" : "\n");
  }
  return text;
}

}  // namespace nn
