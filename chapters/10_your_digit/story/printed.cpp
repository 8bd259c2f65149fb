#include "10_your_digit/story/printed.hpp"

#include <algorithm>

#include "09_look_inside/terminal_pictures.hpp"
#include "common/dataset.hpp"
#include "common/drawn/normalise.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t gap = 3;

// The picture's lines, this wide.
std::vector<std::string> picture_lines(const GreyPicture& picture,
                                       std::size_t columns) {
  const std::size_t rows = std::max<std::size_t>(
      2, (columns * picture.height + picture.width / 2) / picture.width);
  const GreyPicture small = scaled_to(picture, rows, columns);
  std::vector<double> brightness;
  for (const std::uint8_t grey : small.pixels) brightness.push_back(widened(grey));
  return lines_of(picture_in_characters(brightness, columns, 0));
}

// One row of pictures, padded to the same height.
std::string picture_row(std::span<const GreyPicture> pictures,
                        std::span<const std::string> titles,
                        std::size_t columns_each) {
  std::vector<std::string> lines(1);
  for (std::size_t i = 0; i < pictures.size(); ++i) {
    const std::vector<std::string> picture =
        picture_lines(pictures[i], columns_each);
    lines.resize(std::max(lines.size(), picture.size() + 1));
    const std::size_t before = i * (columns_each + gap);
    for (std::size_t row = 0; row <= picture.size(); ++row)
      lines[row] =
          cell(lines[row], before) + (row == 0 ? titles[i] : picture[row - 1]);
  }
  std::string text;
  for (const std::string& line : lines)
    text += std::string(gap, ' ') + line.substr(0, line.find_last_not_of(' ') + 1) +
            "\n";
  return text;
}

}  // namespace

std::string side_by_side(std::span<const GreyPicture> pictures,
                         std::span<const std::string> titles,
                         std::size_t columns_each, std::size_t width) {
  const std::size_t fit = std::max<std::size_t>(1, width / (columns_each + gap));
  std::string text;
  for (std::size_t first = 0; first < pictures.size(); first += fit) {
    const std::size_t count = std::min(fit, pictures.size() - first);
    text += (first == 0 ? "" : "\n") + picture_row(pictures.subspan(first, count),
                                                   titles.subspan(first, count),
                                                   columns_each);
  }
  return text;
}

std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
  std::vector<std::string> lines(1);
  for (const std::string& word : words_of(text)) {
    if (!lines.back().empty() && lines.back().size() + 1 + word.size() > width)
      lines.emplace_back();
    lines.back() += (lines.back().empty() ? "" : " ") + word;
  }
  return lines;
}

}  // namespace nn
