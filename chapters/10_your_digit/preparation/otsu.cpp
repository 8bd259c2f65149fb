#include "10_your_digit/preparation/otsu.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "common/percentile.hpp"

namespace nn {
namespace {

constexpr double disagreement = 0.15;

using Histogram = std::array<double, 256>;

Histogram histogram_of(std::span<const std::uint8_t> greys) {
  Histogram counts{};
  for (const std::uint8_t grey : greys) counts[grey] += 1.0;
  return counts;
}

double share_of_bright(std::span<const std::uint8_t> greys, std::uint8_t bright) {
  const auto count = std::ranges::count_if(
      greys, [&](std::uint8_t grey) { return grey >= bright; });
  return static_cast<double>(count) / static_cast<double>(greys.size());
}

// The pixels in the four corners, a tenth of each side.
std::vector<std::uint8_t> corners_of(const GreyPicture& picture) {
  const std::size_t rows = std::max<std::size_t>(1, picture.height / 10),
                    columns = std::max<std::size_t>(1, picture.width / 10);
  std::vector<std::uint8_t> greys;
  for (std::size_t row = 0; row < rows; ++row) {
    for (std::size_t column = 0; column < columns; ++column) {
      const std::size_t bottom = picture.height - 1 - row,
                        right = picture.width - 1 - column;
      greys.insert(greys.end(), {picture(row, column), picture(row, right),
                                 picture(bottom, column), picture(bottom, right)});
    }
  }
  return greys;
}

// The corners say it; where they disagree, as above the edge of a table, the larger
// side is the ground.
bool is_ground_bright(const GreyPicture& picture, std::uint8_t bright) {
  const double in_corners = share_of_bright(corners_of(picture), bright);
  if (std::abs(in_corners - 0.5) > disagreement) return in_corners > 0.5;
  return share_of_bright(picture.pixels, bright) > 0.5;
}

// The middle one of the greys on one side of the threshold.
double level_of(const GreyPicture& picture, std::uint8_t threshold, bool bright) {
  std::vector<std::uint8_t> side;
  std::ranges::copy_if(
      picture.pixels, std::back_inserter(side),
      [&](std::uint8_t grey) { return (grey >= threshold) == bright; });
  if (side.empty()) return bright ? 255.0 : 0.0;
  return percentile(std::move(side), 50);
}

}  // namespace

std::uint8_t otsu_threshold(std::span<const std::uint8_t> greys) {
  const Histogram counts = histogram_of(greys);
  const double all = static_cast<double>(greys.size());
  double sum = 0.0;
  for (std::size_t grey = 0; grey < counts.size(); ++grey)
    sum += counts[grey] * static_cast<double>(grey);
  double darker = 0.0, sum_darker = 0.0, best = 0.0;
  std::size_t threshold = 128;
  for (std::size_t grey = 1; grey < counts.size(); ++grey) {
    darker += counts[grey - 1];
    sum_darker += counts[grey - 1] * static_cast<double>(grey - 1);
    if (darker == 0.0 || darker == all) continue;
    const double apart = sum_darker / darker - (sum - sum_darker) / (all - darker);
    const double between = darker * (all - darker) * apart * apart;
    if (between > best) best = between, threshold = grey;
  }
  return static_cast<std::uint8_t>(threshold);
}

EvenPicture flat_light(const GreyPicture& brightness) {
  const std::uint8_t threshold = otsu_threshold(brightness.pixels);
  const bool bright_ground = is_ground_bright(brightness, threshold);
  return even_against({{level_of(brightness, threshold, bright_ground)}},
                      brightness, bright_ground);
}

}  // namespace nn
