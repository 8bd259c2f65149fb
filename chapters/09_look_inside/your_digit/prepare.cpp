#include "09_look_inside/your_digit/prepare.hpp"

#include <algorithm>
#include <cmath>

#include "09_look_inside/your_digit/ground.hpp"
#include "09_look_inside/your_digit/pen.hpp"
#include "09_look_inside/your_digit/pieces.hpp"
#include "common/byte_source.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

constexpr std::size_t working_side = 400;
constexpr double faintest_ink = 24.0;  // of 255: fainter than this is no ink on any ground
constexpr double above_noise = 4.0;    // standard deviations

// How strong ink is where there is ink: a twentieth of what is at least `faintest` is stronger. The rest may
// be edges, which are half ink, and the lines of squared paper.
double strength(const GreyPicture& picture, double faintest) {
  std::vector<std::uint8_t> inked;
  std::ranges::copy_if(picture.pixels, std::back_inserter(inked),
                       [&](std::uint8_t grey) { return grey >= faintest; });
  if (inked.empty()) return 0.0;
  const auto place = inked.begin() + static_cast<std::ptrdiff_t>(inked.size() * 19 / 20);
  std::ranges::nth_element(inked, place);
  return *place;
}

// What is below a quarter of the ink's strength becomes paper, what is above three quarters full ink.
GreyPicture stretched(GreyPicture picture, double strongest, double faintest) {
  const double low = std::max(0.25 * strongest, faintest), high = std::max(0.75 * strongest, low + 1.0);
  for (std::uint8_t& grey : picture.pixels)
    grey = static_cast<std::uint8_t>(255.0 * std::clamp((grey - low) / (high - low), 0.0, 1.0) + 0.5);
  return picture;
}

// Only the pieces that are the digit.
GreyPicture digit_alone(GreyPicture picture, double faintest) {
  const Pieces found = find_pieces(picture, static_cast<std::uint8_t>(std::min(255.0, std::ceil(faintest))));
  const std::vector<bool> is_digit = pieces_of_digit(found.pieces, picture.height, picture.width);
  for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
    const std::uint32_t piece = found.piece_of[i];
    if (piece == 0 || !is_digit[piece - 1]) picture.pixels[i] = 0;
  }
  return picture;
}

GreyPicture find_ink(const EvenPicture& even, const std::string& name) {
  const double noise = std::max(faintest_ink, above_noise * even.noise);
  const double strongest = strength(even.ink, noise);
  if (strongest == 0.0)
    throw DataError(
        name + ": holds no ink that stands out from its ground; write with a broader pen, in better light");
  const GreyPicture alone = digit_alone(even.ink, std::max(noise, 0.25 * strongest));
  return stretched(alone, strength(alone, noise), 0.5 * noise);
}

}  // namespace

GreyPicture prepare_clean(const GreyPicture& ink) { return normalise(with_usual_pen(ink)); }

Prepared prepare(const ColourPicture& picture, const std::string& name) {
  Prepared steps;
  steps.original = reduced(picture, working_side);
  steps.grey = in_grey(steps.original);
  EvenPicture even = even_light(steps.grey);
  steps.dark_ink = even.dark_ink;
  steps.ink = with_usual_pen(find_ink(even, name));
  steps.even = std::move(even.ink);
  steps.box = fit_into_box(steps.ink);
  steps.digit = centre_by_mass(steps.box);
  return steps;
}

GreyPicture prepare_raw(const ColourPicture& picture) {
  return scaled_to(in_grey(picture), digit_side, digit_side);
}

}  // namespace nn
