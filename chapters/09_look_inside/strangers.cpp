#include "09_look_inside/strangers.hpp"

#include <algorithm>
#include <cmath>

#include "01_neuron/strokes.hpp"
#include "common/dataset.hpp"
#include "common/drawn/ink.hpp"
#include "common/elementary.hpp"

namespace nn {
namespace {

constexpr double centre_line = picture_side / 2.0;

Matrix any_grey(Engine& engine) {
  Matrix picture(1, picture_pixels);
  fill_uniform(picture, 0.0, 1.0, engine);
  return picture;
}

// Each pixel is ink with this probability, else paper.
Matrix ink_pixels(double share, Engine& engine) {
  Matrix picture = any_grey(engine);
  map(picture, picture,
      [share](double chance) { return chance < share ? 1.0 : 0.0; });
  return picture;
}

// Five soft blots near the middle.
Matrix blots(Engine& engine) {
  Matrix picture(1, picture_pixels);
  for (int blot = 0; blot < 5; ++blot) {
    const double row = normal(centre_line, 4.0, engine),
                 column = normal(centre_line, 4.0, engine);
    for (std::size_t i = 0; i < picture_pixels; ++i) {
      const double down = static_cast<double>(i / picture_side) + 0.5 - row;
      const double right = static_cast<double>(i % picture_side) + 0.5 - column;
      const double ink = 1.5 * exponential(-(down * down + right * right) / 5.0);
      picture(0, i) = std::min(1.0, std::max(picture(0, i), ink));
    }
  }
  return picture;
}

}  // namespace

// Body, sleeves and collar are strokes of a broad pen that overlap.
Stranger shirt() {
  const std::vector<Trail> trails = {
      {{34, 34, 12}, {34, 94, 12}}, {{50, 34, 12}, {50, 94, 12}},
      {{66, 34, 12}, {66, 94, 12}}, {{34, 28, 9}, {10, 52, 8}},
      {{66, 28, 9}, {90, 52, 8}},   {{36, 24, 8}, {44, 26, 6}},
      {{64, 24, 8}, {56, 26, 6}},
  };
  const GreyPicture drawn = draw_trails(trails, 24);
  Stranger stranger{"a shirt", Matrix(1, picture_pixels)};
  const std::size_t top = (picture_side - drawn.height) / 2,
                    left = (picture_side - drawn.width) / 2;
  for (std::size_t row = 0; row < drawn.height; ++row) {
    for (std::size_t column = 0; column < drawn.width; ++column) {
      stranger.picture(0, (top + row) * picture_side + left + column) =
          0.8 * widened(drawn(row, column));
    }
  }
  return stranger;
}

const std::vector<Noise>& noises() {
  static const std::vector<Noise> all = {
      {"random grey pixels", any_grey},
      {"ink or paper at random",
       [](Engine& engine) { return ink_pixels(0.5, engine); }},
      {"one pixel in five is ink",
       [](Engine& engine) { return ink_pixels(0.2, engine); }},
      {"soft blots in the middle", blots},
  };
  return all;
}

}  // namespace nn
