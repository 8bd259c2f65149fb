// Pictures at the very limit of a rule: one pixel more or less, and the answer is the other one.
#include "10_your_digit/picture_files/transparency.hpp"
#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "support/handmade_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// A row of glass: so many black pixels, then so many white ones, and clear glass for the rest of a hundred.
AlphaPicture black_and_white(std::size_t black, std::size_t white) {
  AlphaPicture picture{1, 100, std::vector<AlphaPixel>(100)};
  for (std::size_t i = 0; i < black; ++i) picture.pixels[i] = {{0, 0, 0}, 255};
  for (std::size_t i = black; i < black + white; ++i) picture.pixels[i] = {{255, 255, 255}, 255};
  return picture;
}

int ground_of(const AlphaPicture& picture) { return brightness(on_ground(picture).pixels.back()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(chapter_10_limits)
// More than half of it is opaque and it has both colours, so it is a page: white unless most of it is dark.
BOOST_AUTO_TEST_CASE(page_that_is_half_black_lies_on_white) {
  BOOST_TEST(ground_of(black_and_white(48, 48)) == 255);
  BOOST_TEST(ground_of(black_and_white(49, 47)) == 0);
}

BOOST_AUTO_TEST_CASE(strip_covers_more_than_nine_tenths_of_its_side) {
  const auto strip = [](std::size_t top, std::size_t right, std::size_t bottom = 0, std::size_t left = 0) {
    return strip_of({.on_top = top, .on_bottom = bottom, .on_left = left, .on_right = right}, 20, 10);
  };
  BOOST_TEST((strip(10, 0) == Side::top));
  BOOST_TEST((strip(9, 0) == Side::none));
  BOOST_TEST((strip(10, 0, 1) == Side::none));  // a digit that reaches both
  BOOST_TEST((strip(0, 19) == Side::right));
  BOOST_TEST((strip(0, 18) == Side::none));
  BOOST_TEST((strip(0, 0, 10) == Side::bottom));
  BOOST_TEST((strip(0, 0, 0, 19) == Side::left));
  BOOST_TEST((strip(0, 19, 0, 1) == Side::none));
}

// There is no digit to be freed by cutting a strip off, so nothing is cut off.
BOOST_AUTO_TEST_CASE(picture_of_nothing_but_a_strip_stays_whole) {
  GreyPicture picture(140, 120);
  fill(picture, 0, 0, 140, 120, 230);
  fill(picture, 0, 0, 25, 120, 60);
  const FoundInk found = find_ink(picture);
  BOOST_TEST(found.grey.height == 140u);
  BOOST_TEST(found.grey.width == 120u);
  BOOST_TEST(found.even.dark_ink);
}

BOOST_AUTO_TEST_SUITE_END()
