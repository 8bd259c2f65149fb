#include "10_your_digit/input_statistics.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace nn {
namespace {

bool on_rim(std::size_t row, std::size_t column, std::size_t height,
            std::size_t width) {
  return row == 0 || column == 0 || row + 1 == height || column + 1 == width;
}

}  // namespace

InputStatistics statistics_of(std::span<const std::uint8_t> pixels,
                              std::size_t width) {
  if (pixels.empty() || width == 0 || pixels.size() % width != 0) {
    throw std::invalid_argument("statistics_of: " + std::to_string(pixels.size()) +
                                " pixels do not fill rows of " +
                                std::to_string(width));
  }
  const std::size_t height = pixels.size() / width;
  double light = 0.0, down = 0.0, right = 0.0, rim_light = 0.0;
  std::size_t lit = 0, rim = 0, first = height, last = 0;
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const std::size_t row = i / width, column = i % width;
    const double brightness = pixels[i] / 255.0;
    light += brightness;
    down += brightness * static_cast<double>(row);
    right += brightness * static_cast<double>(column);
    if (on_rim(row, column, height, width)) rim_light += brightness, ++rim;
    if (brightness > 0.5) first = std::min(first, row), last = row, ++lit;
  }
  const auto count = static_cast<double>(pixels.size());
  const double below = down / light - static_cast<double>(height / 2),
               beside = right / light - static_cast<double>(width / 2);
  return {.count = 1,
          .brightness = light / count,
          .lit = static_cast<double>(lit) / count,
          .off_centre = light > 0.0 ? std::hypot(below, beside) : 0.0,
          .height = lit > 0 ? static_cast<double>(last - first + 1) : 0.0,
          .rim = rim_light / static_cast<double>(rim)};
}

InputStatistics mean_of(std::span<const InputStatistics> pictures) {
  InputStatistics mean{.count = pictures.size()};
  for (double InputStatistics::*const number :
       {&InputStatistics::brightness, &InputStatistics::lit,
        &InputStatistics::off_centre, &InputStatistics::height,
        &InputStatistics::rim}) {
    for (const InputStatistics& one : pictures) mean.*number += one.*number;
    mean.*number /= std::max(1.0, static_cast<double>(pictures.size()));
  }
  return mean;
}

InputStatistics statistics_of(const ImageSet& images) {
  std::vector<InputStatistics> all;
  for (std::size_t i = 0; i < images.count(); ++i)
    all.push_back(statistics_of(images.image(i), images.width));
  return mean_of(all);
}

}  // namespace nn
