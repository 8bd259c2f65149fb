#include "10_your_digit/preparation/prepare.hpp"

#include <utility>

#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/preparation/pen.hpp"
#include "common/byte_source.hpp"
#include "common/drawn/normalise.hpp"

namespace nn {
namespace {

constexpr std::size_t working_side = 400;

}  // namespace

GreyPicture prepare_clean(const GreyPicture& ink) {
  return normalise(with_usual_pen(ink));
}

Prepared prepare(const ColourPicture& picture, const std::string& name) {
  Prepared steps;
  steps.original = reduced(picture, working_side);
  FoundInk found = find_ink(in_grey(steps.original));
  if (found.ink.pixels.empty())
    throw DataError(
        name + ": has no ink that stands out from the background; take a picture " +
        "of the digit alone, sharp and in even light");
  steps.grey = std::move(found.grey);
  steps.dark_ink = found.even.dark_ink;
  steps.even = std::move(found.even.ink);
  steps.ink = with_usual_pen(found.ink);
  steps.box = fit_into_box(steps.ink);
  steps.digit = centre_by_mass(steps.box);
  return steps;
}

GreyPicture prepare_raw(const ColourPicture& picture) {
  return scaled_to(in_grey(picture), digit_side, digit_side);
}

}  // namespace nn
