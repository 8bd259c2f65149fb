#include "10_your_digit/picture_files/transparency.hpp"

#include <algorithm>
#include <array>

namespace nn {
namespace {

constexpr int one_brightness = 64;  // grey levels that the pen's ink may differ by

// How many opaque pixels there are of each brightness.
struct Brightnesses {
  std::array<std::size_t, 256> count{};
  std::size_t opaque = 0;

  // The brightness below which this share of them, in percent, lies.
  int percentile(std::size_t share) const {
    std::size_t seen = 0;
    for (std::size_t grey = 0; grey < count.size(); ++grey) {
      seen += count[grey];
      if (100 * seen > share * opaque) return static_cast<int>(grey);
    }
    return 0;
  }
};

Brightnesses opaque_in(const AlphaPicture& picture) {
  Brightnesses seen;
  for (const AlphaPixel& pixel : picture.pixels) {
    if (pixel.alpha < 128) continue;
    ++seen.count[brightness(pixel.colour)];
    ++seen.opaque;
  }
  return seen;
}

bool wants_white(const AlphaPicture& picture) {
  const Brightnesses seen = opaque_in(picture);
  const bool is_bright = seen.percentile(50) > 127;
  const bool is_of_one = seen.percentile(95) - seen.percentile(5) <= one_brightness;
  const bool is_ink = is_of_one || 2 * seen.opaque < picture.pixels.size();
  return is_bright != is_ink;
}

std::uint8_t over(std::uint8_t colour, std::uint8_t ground, std::uint8_t alpha) {
  return static_cast<std::uint8_t>((colour * alpha + ground * (255 - alpha) + 127) /
                                   255);
}

}  // namespace

ColourPicture on_ground(const AlphaPicture& picture) {
  const std::uint8_t ground = wants_white(picture) ? 255 : 0;
  ColourPicture seen(picture.height, picture.width);
  std::ranges::transform(picture.pixels, seen.pixels.begin(),
                         [ground](const AlphaPixel& pixel) {
                           const auto [red, green, blue] = pixel.colour;
                           return Colour{over(red, ground, pixel.alpha),
                                         over(green, ground, pixel.alpha),
                                         over(blue, ground, pixel.alpha)};
                         });
  return seen;
}

}  // namespace nn
