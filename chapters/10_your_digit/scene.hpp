// A digit on paper as a camera, a scanner or a drawing program sees it: common/drawn writes it, and here come
// paper and ink in colours, light from one side, noise, dust, and the printed box of a form.
#pragma once

#include <cstddef>

#include "10_your_digit/picture_files/colour_picture.hpp"
#include "common/drawn/hand.hpp"
#include "common/random.hpp"

namespace nn {

// Somebody who writes to be read strays half as far as the hand of common/drawn, which strays further than
// most people do.
inline constexpr double careful = 0.5;

// How a digit is put on paper and photographed.
struct Scene {
  std::size_t height = 200, width = 200;
  std::size_t side = 110;               // of the digit's longer side, in pixels
  double straying = careful;            // how far the hand strays, as a share of common/drawn's
  double pen = 7.2;                     // the pen's radius, the digit being 100 high
  Colour paper = {255, 255, 255}, ink;  // in full light
  double shadow = 0.0;                  // how much of the light is missing where it is darkest
  double noise = 0.0;                   // the standard deviation of each pixel, of 255
  bool frame = false, dust = false;
};

// The hand of common/drawn with this scene's pen, straying as far as the scene says.
Habits habits_of(const Scene& scene);

// This ink, bright on black, anywhere on the paper, which must be larger than it by a fifth.
ColourPicture put_on_paper(const GreyPicture& ink, const Scene& scene, Engine& engine);

// The digit in any of its forms, anywhere on the paper.
ColourPicture draw_scene(std::size_t digit, const Scene& scene, Engine& engine);

}  // namespace nn
