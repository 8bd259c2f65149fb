#include "10_your_digit/other_things.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "09_look_inside/experiments.hpp"
#include "09_look_inside/mistakes.hpp"
#include "09_look_inside/strangers.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

Matrix stacked(const std::vector<std::vector<double>>& rows) {
  Matrix all(rows.size(), digit_side * digit_side);
  for (std::size_t i = 0; i < rows.size(); ++i)
    std::ranges::copy(rows[i], all.row(i).begin());
  return all;
}

std::vector<double> pixels_of(const ImageSet& images, std::size_t picture) {
  std::vector<double> pixels;
  for (const std::uint8_t grey : images.image(picture))
    pixels.push_back(grey / 255.0);
  return pixels;
}

// What leaves the picture on one side comes in on the other. It is only paper,
// because the shirt has a rim.
std::vector<double> moved(std::span<const double> pixels, std::size_t down,
                          std::size_t right) {
  std::vector<double> picture(pixels.size());
  for (std::size_t i = 0; i < pixels.size(); ++i) {
    const std::size_t row = (i / digit_side + down) % digit_side,
                      column = (i + right) % digit_side;
    picture[row * digit_side + column] = pixels[i];
  }
  return picture;
}

OtherThings noise_of(const Noise& noise, std::size_t count, Engine& engine) {
  std::vector<std::vector<double>> pictures;
  for (std::size_t i = 0; i < count; ++i) {
    const Matrix drawn = noise.draw(engine);
    pictures.emplace_back(drawn.values().begin(), drawn.values().end());
  }
  return {noise.name, stacked(pictures)};
}

OtherThings shirts() {
  const Stranger cloth = shirt();
  std::vector<std::vector<double>> pictures;
  for (const std::size_t down : {26u, 27u, 0u, 1u, 2u}) {
    for (const std::size_t right : {26u, 27u, 0u, 1u, 2u})
      pictures.push_back(moved(cloth.picture.row(0), down, right));
  }
  return {"a shirt, in 25 places", stacked(pictures)};
}

OtherThings shuffled(const ImageSet& digits, Engine& engine) {
  const Pictures other =
      reordered(digits, random_order(digits.pixels_each(), engine));
  std::vector<std::vector<double>> pictures;
  for (std::size_t i = 0; i < digits.count(); ++i)
    pictures.push_back(pixels_of(other.set(), i));
  return {"digits, pixels shuffled", stacked(pictures)};
}

OtherThings lying(const ImageSet& digits) {
  std::vector<std::vector<double>> pictures;
  for (std::size_t i = 0; i < digits.count(); ++i) {
    const int digit = digits.labels[i];
    if (digit != 0 && digit != 1 && digit != 8)
      pictures.push_back(quarter_turn(pixels_of(digits, i)));
  }
  return {"digits on their side", stacked(pictures)};
}

}  // namespace

std::vector<double> quarter_turn(std::span<const double> pixels) {
  const auto side = static_cast<std::size_t>(
      std::lround(std::sqrt(static_cast<double>(pixels.size()))));
  if (side * side != pixels.size())
    throw std::invalid_argument("quarter_turn: " + std::to_string(pixels.size()) +
                                " pixels are not a square");
  std::vector<double> turned(pixels.size());
  for (std::size_t row = 0; row < side; ++row) {
    for (std::size_t column = 0; column < side; ++column)
      turned[column * side + side - 1 - row] = pixels[row * side + column];
  }
  return turned;
}

std::vector<OtherThings> other_things(const ImageSet& digits, std::size_t count,
                                      Engine& engine) {
  if (digits.height != digit_side || digits.width != digit_side)
    throw std::invalid_argument(
        "other_things: the digits must have 28 x 28 pixels");
  const ImageSet some = digits.part(0, std::min(count, digits.count()));
  std::vector<OtherThings> things;
  for (const Noise& noise : noises())
    things.push_back(noise_of(noise, count, engine));
  things.push_back(shirts());
  things.push_back(shuffled(some, engine));
  things.push_back(lying(some));
  return things;
}

}  // namespace nn
