// What is cut off at the edge of a picture, and how much room a digit gets around it: every pixel counts.
#include "10_your_digit/number.hpp"
#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "support/handmade_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_room)

// A digit on each side of a strip: what is left is the picture without so many rows or columns, and no pixel
// is moved. Each pixel has a grey of its own place.
BOOST_AUTO_TEST_CASE(a_strip_is_cut_off_and_the_rest_stays_where_it_is) {
  for (const Side side : {Side::top, Side::bottom, Side::left, Side::right}) {
    const bool lying = side == Side::top || side == Side::bottom,
               first = side == Side::top || side == Side::left;
    GreyPicture picture = changed(GreyPicture(140, 140), [](double row, double column, double) {
      return 225 + std::fmod(3 * row + column, 7.0);
    });
    fill(picture, 40, 50, 60, 12, 40), fill(picture, 88, 50, 12, 40, 40);
    const std::size_t strip = first ? 0 : 132, bridge = first ? 0 : 95;
    if (lying)
      fill(picture, strip, 0, 8, 140, 60), fill(picture, bridge, 52, 45, 8, 60);
    else
      fill(picture, 0, strip, 140, 8, 60), fill(picture, 90, first ? 0 : 85, 6, 55, 60);
    const GreyPicture rest = find_ink(picture).grey;
    const std::size_t rows = 140 - rest.height, columns = 140 - rest.width;
    BOOST_TEST((lying ? rows : columns) == 9u);
    BOOST_TEST((lying ? columns : rows) == 0u);
    const std::size_t down = side == Side::top ? rows : 0, right = side == Side::left ? columns : 0;
    bool same = true;
    for (std::size_t row = 0; row < rest.height; ++row) {
      for (std::size_t column = 0; column < rest.width; ++column)
        same = same && rest(row, column) == picture(row + down, column + right);
    }
    BOOST_TEST(same, "side " << static_cast<int>(side));
  }
}

// A loose bar on each side of a digit would be a neighbour's if it touched the edge: each digit of a number
// is prepared with enough room around it.
BOOST_AUTO_TEST_CASE(digits_of_a_number_have_room_on_every_side) {
  const auto block_with_bars = [](GreyPicture& picture, std::size_t left) {
    fill(picture, 50, left + 10, 60, 30);
    fill(picture, 40, left + 10, 6, 30), fill(picture, 114, left + 10, 6, 30);
    fill(picture, 70, left, 20, 6), fill(picture, 70, left + 44, 20, 6);
  };
  GreyPicture number(160, 220), alone(160, 220);
  block_with_bars(number, 100), block_with_bars(alone, 100);
  fill(number, 40, 50, 80, 14);
  const std::vector<FoundDigit> digits = find_digits(prepare(in_colour(number), "x"), "x");
  BOOST_REQUIRE(digits.size() == 2u);
  BOOST_TEST((digits[1].digit == digit_of(alone)));
}

BOOST_AUTO_TEST_SUITE_END()
