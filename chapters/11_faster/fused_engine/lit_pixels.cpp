#include "11_faster/fused_engine/lit_pixels.hpp"

#include <stdexcept>

namespace nn {

LitPixels::LitPixels(const ImageSet& images) : begins_{0} {
  if (images.pixels_each() > 65536)
    throw std::invalid_argument("pictures of at most 65,536 pixels are meant");
  for (std::size_t i = 0; i < images.count(); ++i) {
    const auto picture = images.image(i);
    for (std::size_t k = 0; k < picture.size(); ++k) {
      if (picture[k] != 0) pixels_.push_back({static_cast<std::uint16_t>(k), picture[k]});
    }
    begins_.push_back(pixels_.size());
  }
}

}  // namespace nn
