// A digit on paper as a camera, a scanner or a drawing program shows it.
// common/drawn writes the digit. This file adds coloured paper and ink, light from
// one side, noise, dust, the printed box of a form, and ruled lines.
#pragma once

#include <cstddef>
#include <vector>

#include "10_your_digit/picture_files/colour_picture.hpp"
#include "common/drawn/hand.hpp"
#include "common/random.hpp"

namespace nn {

// Someone who writes carefully strays half as far as the hand of common/drawn,
// which strays further than most people do.
inline constexpr double careful = 0.5;

// How a digit is put on paper and photographed.
struct Scene {
  std::size_t height = 200, width = 200;
  std::size_t side = 110;  // the digit's longer side, in pixels
  double straying =
      careful;       // how far the hand strays, as a share of common/drawn's
  double pen = 7.2;  // the pen's radius if the digit is 100 high
  Colour paper = {255, 255, 255}, ink = {};  // in full light
  double tilt = 0.0;                         // of the digit, clockwise, in degrees
  bool mirrored = false;                     // as by some selfie cameras
  double shadow = 0.0;       // how much of the light is missing where it is darkest
  double hard_shadow = 0.0;  // how much is missing on one side of a straight edge
  double ruled = 0.0;        // lines every 22 pixels, as a share of the ink
  double noise = 0.0;        // the standard deviation of each pixel, of 255
  bool frame = false, dust = false;
};

// The hand of common/drawn with this scene's pen, straying as far as the scene
// says.
Habits habits_of(const Scene& scene);

// Puts this ink, bright on black, anywhere on the paper. The paper must be larger
// than the ink by a fifth.
ColourPicture put_on_paper(const GreyPicture& ink, const Scene& scene,
                           Engine& engine);

// The pen's way when the digit is written once, in any of its forms, mirrored and
// tilted as the scene says.
std::vector<Trail> write_in_scene(std::size_t digit, const Scene& scene,
                                  Engine& engine);

// The digit in any of its forms, anywhere on the paper.
ColourPicture draw_scene(std::size_t digit, const Scene& scene, Engine& engine);

}  // namespace nn
