// What the pages ask of chapter 10: a digit that the reader has drawn, prepared for
// a network.
#include <algorithm>

#include "10_your_digit/preparation/pen.hpp"
#include "common/dataset.hpp"
#include "common/drawn/normalise.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

// A square page of 56 x 56 pixels from 0 (paper) to 1 (ink), which has ink: the
// digit as 28 x 28 pixels from 0 to 1.
constexpr std::size_t page_side = 56, page_pixels = page_side * page_side;
const Live clean("prepare-clean", page_pixels, [](Numbers page) {
  GreyPicture ink(page_side, page_side);
  std::ranges::transform(page, ink.pixels.begin(), grey_of_share);
  Answer digit;  // the steps of prepare_clean
  for (const std::uint8_t byte : normalise(with_usual_pen(ink)).pixels)
    digit.push_back(widened(byte));
  return digit;
});

}  // namespace
}  // namespace nn
