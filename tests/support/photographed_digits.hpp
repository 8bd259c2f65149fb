// Real handwriting, photographed: digits on paper in uneven light, every other one with chalk on a board.
#pragma once

#include <algorithm>

#include "10_your_digit/scene.hpp"
#include "common/dataset.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {

inline GreyPicture digit_of(const ImageSet& images, std::size_t i) {
  GreyPicture digit(digit_side, digit_side);
  std::ranges::copy(images.image(i), digit.pixels.begin());
  return digit;
}

inline bool is_dark_ink(std::size_t i) { return i % 2 == 0; }

inline ColourPicture photo_of(const ImageSet& images, std::size_t i, Engine& engine) {
  const Scene ballpoint{.paper = {240, 236, 225}, .ink = {50, 60, 120}, .shadow = 0.6, .noise = 6.0},
      chalk{.paper = {45, 80, 65}, .ink = {225, 225, 215}, .shadow = 0.4, .noise = 6.0};
  return put_on_paper(scaled_to(digit_of(images, i), 112, 112), is_dark_ink(i) ? ballpoint : chalk, engine);
}

}  // namespace nn
