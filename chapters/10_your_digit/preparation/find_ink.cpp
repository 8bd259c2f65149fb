#include "10_your_digit/preparation/find_ink.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

#include "10_your_digit/preparation/otsu.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "common/percentile.hpp"

namespace nn {
namespace {

constexpr double above_noise = 4.0;  // standard deviations
constexpr double few = 0.02;         // of all difference from the ground

// Pixels below a quarter of the ink's strength become paper, and those above three
// quarters become full ink.
GreyPicture stretched(GreyPicture picture, double strongest, double faintest) {
  const double low = std::max(0.25 * strongest, faintest),
               high = std::max(0.75 * strongest, low + 1.0);
  for (std::uint8_t& grey : picture.pixels)
    grey = grey_of_share((grey - low) / (high - low));
  return picture;
}

// The digit among the ink, with the numbers of pixels that were kept and dropped.
// `strip` says along which side the largest dropped piece lies.
struct Digit {
  GreyPicture ink;
  std::size_t kept = 0, dropped = 0;
  Side strip = Side::none;
};

Side strip_among(const std::vector<Piece>& pieces,
                 const std::vector<bool>& is_digit, const GreyPicture& in) {
  Piece largest;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!is_digit[i] && pieces[i].pixels > largest.pixels) largest = pieces[i];
  }
  return largest.pixels == 0 ? Side::none : strip_of(largest, in.height, in.width);
}

// Only the pieces that belong to the digit; all pieces if none is known to belong
// to it.
Digit digit_alone(GreyPicture picture, double faintest) {
  const Pieces pieces = find_pieces(
      picture, static_cast<std::uint8_t>(std::min(255.0, std::ceil(faintest))));
  const std::vector<bool> is_digit =
      pieces_of_digit(pieces, picture.height, picture.width);
  const bool none = std::ranges::none_of(is_digit, [](bool is) { return is; });
  Digit found{std::move(picture)};
  for (std::size_t i = 0; i < found.ink.pixels.size(); ++i) {
    const std::uint32_t piece = pieces.piece_of[i];
    const bool keep = piece != 0 && is_digit[piece - 1];
    found.kept += keep;
    found.dropped += piece != 0 && !keep;
    if (!keep && (piece == 0 || !none)) found.ink.pixels[i] = 0;
  }
  found.strip = strip_among(pieces.pieces, is_digit, found.ink);
  return found;
}

// The ground that fewer pixels contradict: a curved one for photos, a flat one
// where the digit fills the picture and there is too little rim to fit a curve to.
EvenPicture in_even_light(const GreyPicture& grey) {
  EvenPicture curved = even_light(grey), flat = flat_light(grey);
  return curved.opposite <= flat.opposite + few ? curved : flat;
}

// Ink begins above the noise. If blurred ink is taken for noise, ink begins at
// Otsu's threshold between the two.
double ink_begins_at(const EvenPicture& even) {
  const double parted = otsu_threshold(even.ink.pixels);
  return std::max(faintest_ink, std::min(above_noise * even.noise, parted));
}

Digit digit_in(const EvenPicture& even) {
  const double noise = ink_begins_at(even);
  const double strongest = ink_strength(even.ink, noise);
  if (strongest == 0.0) return {};
  Digit found = digit_alone(even.ink, std::max(noise, 0.25 * strongest));
  const double full = ink_strength(found.ink, noise);
  found.ink = stretched(std::move(found.ink), full, 0.5 * noise);
  return found;
}

GreyPicture without_strip(const GreyPicture& picture, Side side,
                          std::size_t strip) {
  const bool lying = side == Side::top || side == Side::bottom;
  const std::size_t down = side == Side::top ? strip : 0,
                    across = side == Side::left ? strip : 0;
  GreyPicture rest(picture.height - (lying ? strip : 0),
                   picture.width - (lying ? 0 : strip));
  for (std::size_t row = 0; row < rest.height; ++row) {
    for (std::size_t column = 0; column < rest.width; ++column)
      rest(row, column) = picture(row + down, column + across);
  }
  return rest;
}

struct Search {
  GreyPicture grey;
  EvenPicture even;
  Digit digit;
};

Search search(GreyPicture grey) {
  EvenPicture even = in_even_light(grey);
  Digit digit = digit_in(even);
  return {std::move(grey), std::move(even), std::move(digit)};
}

// A dark strip at the picture's edge that touches the digit takes it along when it
// is dropped, and at most dust remains. So where hardly anything remains, that edge
// is cut off, a little more each time, until the digit is free.
Search search_beside_strip(Search first) {
  const GreyPicture& whole = first.grey;
  const std::size_t least = first.digit.dropped / 10;
  if (first.digit.strip == Side::none || first.digit.kept > least) return first;
  const std::size_t side = std::min(whole.height, whole.width),
                    step = std::max<std::size_t>(1, side / 40);
  for (std::size_t strip = step; strip <= side / 6; strip += step) {
    Search again = search(without_strip(whole, first.digit.strip, strip));
    if (again.digit.kept > least) return again;
  }
  return first;
}

// If all pixels are alike, none of them is ink. A tiny picture may have no rim to
// fit a ground to.
bool is_uniform(const GreyPicture& picture) {
  return std::ranges::adjacent_find(picture.pixels, std::ranges::not_equal_to()) ==
         picture.pixels.end();
}

}  // namespace

double ink_strength(const GreyPicture& picture, double faintest) {
  std::vector<std::uint8_t> inked;
  std::ranges::copy_if(picture.pixels, std::back_inserter(inked),
                       [&](std::uint8_t grey) { return grey >= faintest; });
  return inked.empty() ? 0.0 : percentile(std::move(inked), 95);
}

FoundInk find_ink(const GreyPicture& picture) {
  if (is_uniform(picture)) return {};
  Search last = search_beside_strip(search(picture));
  return {std::move(last.grey), std::move(last.even), std::move(last.digit.ink)};
}

}  // namespace nn
