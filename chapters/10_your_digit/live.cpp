// What the pages ask of chapter 10: a picture on its way to the opened network, and
// a digit that the reader has drawn, prepared for a network.
// with 10_your_digit/picture_files/pgm.cpp
#include <algorithm>
#include <stdexcept>

#include "10_your_digit/picture_files/picture_formats.hpp"
#include "10_your_digit/preparation/pen.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "common/dataset.hpp"
#include "common/drawn/normalise.hpp"
#include "docs/live/live.hpp"
#include "docs/live/opened_model.hpp"

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

constexpr std::size_t longest_side = 4000;

std::size_t side_in(double asked) {
  if (asked >= 1 && asked <= longest_side) return static_cast<std::size_t>(asked);
  throw std::invalid_argument(
      "a side of the picture is not from 1 to 4,000 pixels");
}

// Height, width, and red, green and blue of every pixel, from 0 to 255.
ColourPicture picture_in(Numbers asked) {
  if (asked.size() < 2) throw std::invalid_argument("the picture has no size");
  ColourPicture picture(side_in(asked[0]), side_in(asked[1]));
  if (asked.size() != 2 + 3 * picture.pixels.size())
    throw std::invalid_argument("the picture has not three numbers for a pixel");
  auto next = asked.begin() + 2;
  const auto byte = [&] { return static_cast<std::uint8_t>(*next++); };
  for (Colour& colour : picture.pixels) {
    colour.red = byte();
    colour.green = byte();
    colour.blue = byte();
  }
  return picture;
}

// The bytes of a PGM file, which browsers cannot read: the picture as picture-read
// takes it, no side longer than 800 pixels.
const Live pgm("picture-pgm", any_count, [](Numbers bytes) {
  std::string file(bytes.size(), '\0');
  std::ranges::transform(bytes, file.begin(), [](double byte) {
    return static_cast<char>(static_cast<unsigned char>(byte));
  });
  if (!file.starts_with("P5") && !file.starts_with("P2"))
    throw std::invalid_argument("is not a PGM picture");
  const ColourPicture picture = reduced(decode_pgm(file), 800);
  Answer all = {static_cast<double>(picture.height),
                static_cast<double>(picture.width)};
  for (const Colour& each : picture.pixels)
    all.insert(all.end(),
               {static_cast<double>(each.red), static_cast<double>(each.green),
                static_cast<double>(each.blue)});
  return all;
});

// Ten outputs, the places of the two largest, and whether the network is sure, and
// whether it knows anything: 1 or 0.
void add(const Reading& reading, Answer& all) {
  all.insert(all.end(), reading.outputs.begin(), reading.outputs.end());
  all.insert(
      all.end(),
      {static_cast<double>(reading.answer), static_cast<double>(reading.second),
       reading.sure ? 1.0 : 0.0, knows_something(reading) ? 1.0 : 0.0});
}

void add(const GreyPicture& picture, Answer& all) {
  all.insert(all.end(), {static_cast<double>(picture.height),
                         static_cast<double>(picture.width)});
  all.insert(all.end(), picture.pixels.begin(), picture.pixels.end());
}

// A picture gives the reading of the raw picture and of the prepared one (14
// numbers each); then, after each step from 2 to 6, height, width and pixels.
const Live picture("picture-read", any_count, [](Numbers asked) {
  const ColourPicture seen = picture_in(asked);
  const Prepared steps = prepare(seen, "This picture");
  Answer all;
  add(read_digit(opened_model(), prepare_raw(seen)), all);
  add(read_digit(opened_model(), steps.digit), all);
  for (const GreyPicture* each :
       {&steps.grey, &steps.even, &steps.ink, &steps.box, &steps.digit})
    add(*each, all);
  return all;
});

}  // namespace
}  // namespace nn
