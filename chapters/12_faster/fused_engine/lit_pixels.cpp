#include "12_faster/fused_engine/lit_pixels.hpp"

#include <limits>
#include <stdexcept>

namespace nn {
namespace {

void add_list(std::span<const std::uint8_t> picture, std::vector<LitPixel>& list) {
  std::size_t last = 0;
  for (std::size_t k = 0; k < picture.size(); ++k) {
    if (picture[k] == 0 && k - last < 255) continue;
    list.push_back({static_cast<std::uint8_t>(k - last), picture[k]});
    last = k;
  }
}

}  // namespace

LitPixels::LitPixels(const ImageSet& images) : begins_{0} {
  for (std::size_t i = 0; i < images.count(); ++i) {
    add_list(images.image(i), pixels_);
    if (pixels_.size() > std::numeric_limits<std::uint32_t>::max())
      throw std::length_error(
          "these pictures have too many lit pixels for their lists");
    begins_.push_back(static_cast<std::uint32_t>(pixels_.size()));
  }
  pixels_.resize(pixels_.size() + lines_fetched * pixels_per_line);
}

}  // namespace nn
