// Small decisions of the preparation, exactly where they change.
#include "10_your_digit/number.hpp"
#include "10_your_digit/picture_files/transparency.hpp"
#include "10_your_digit/preparation/find_ink.hpp"
#include "10_your_digit/preparation/otsu.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "support/handmade_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_thresholds)

namespace {

Colour grey_colour(std::uint8_t grey) { return {grey, grey, grey}; }

// Half of the opaque pixels as dark as `dark`, the other half as bright as `bright`, and one or more that are
// transparent: the ground that these get.
int ground_under(std::uint8_t dark, std::uint8_t bright, std::size_t transparent = 1,
                 std::uint8_t alpha = 255) {
  AlphaPicture picture{1, 20 + transparent, {}};
  for (int i = 0; i < 20; ++i) picture.pixels.push_back({grey_colour(i % 2 == 0 ? dark : bright), alpha});
  picture.pixels.resize(20 + transparent);
  return on_ground(picture)(0, 20).red;
}

}  // namespace

BOOST_AUTO_TEST_CASE(ink_of_one_pen_differs_by_at_most_64_grey_levels) {
  BOOST_TEST(ground_under(136, 200) == 0);    // bright ink: black ground
  BOOST_TEST(ground_under(135, 200) == 255);  // a picture of its own: a similar ground
  BOOST_TEST(ground_under(0, 64) == 255);     // dark ink
  BOOST_TEST(ground_under(0, 65) == 0);
}

BOOST_AUTO_TEST_CASE(ink_is_bright_above_127_and_covers_less_than_half) {
  BOOST_TEST(ground_under(127, 127) == 255);
  BOOST_TEST(ground_under(128, 128) == 0);
  BOOST_TEST(ground_under(100, 200, 20) == 255);  // half: a picture with a bright ground
  BOOST_TEST(ground_under(100, 200, 21) == 0);    // less: bright ink
}

// 127 of 255 are mostly transparent: nothing is opaque, so nothing is bright.
BOOST_AUTO_TEST_CASE(pixels_are_opaque_from_an_alpha_of_128_on) {
  BOOST_TEST(ground_under(200, 200, 1, 128) == 0);
  BOOST_TEST(ground_under(200, 200, 1, 127) == 255);
}

// What a twentieth of the opaque pixels or less does is left out.
BOOST_AUTO_TEST_CASE(few_pixels_of_another_brightness_do_not_make_a_picture) {
  const auto with_odd_ones = [](std::size_t odd) {
    AlphaPicture picture{1, 101, {}};
    for (std::size_t i = 0; i < 100; ++i) picture.pixels.push_back({grey_colour(i < odd ? 0 : 200), 255});
    picture.pixels.resize(101);
    return on_ground(picture)(0, 100).red;
  };
  BOOST_TEST(with_odd_ones(5) == 0);
  BOOST_TEST(with_odd_ones(6) == 255);
}

// Red over a ground, a third of it: 85 / 255 of 240, and the rest white or black.
BOOST_AUTO_TEST_CASE(colours_and_ground_are_mixed_by_alpha) {
  AlphaPicture picture{1, 3, {{{240, 0, 0}, 255}, {{240, 0, 0}, 85}, {{1, 1, 1}, 0}}};
  const ColourPicture seen = on_ground(picture);
  BOOST_TEST((seen.pixels == std::vector<Colour>{{240, 0, 0}, {250, 170, 170}, {255, 255, 255}}));
}

BOOST_AUTO_TEST_CASE(a_black_ground_leaves_bright_ink_as_it_is) {
  GreyPicture picture(1, 4);
  picture.pixels = {0, 1, 128, 255};
  const EvenPicture even = even_against({}, picture, false);
  BOOST_TEST((even.ink == picture));
  BOOST_TEST(even.opposite == 0.0);
  const EvenPicture dark = even_against({{300.0}}, picture, true);  // no ground is brighter than 255
  BOOST_TEST((dark.ink.pixels == std::vector<std::uint8_t>{255, 254, 127, 0}));
  BOOST_TEST(dark.opposite == 0.0);
}

// One pixel that is darker by one grey level: that is all that differs from the ground, so ink is dark.
BOOST_AUTO_TEST_CASE(the_faintest_difference_says_whether_ink_is_dark) {
  for (const int difference : {-1, 1}) {
    GreyPicture picture(100, 100);
    std::ranges::fill(picture.pixels, std::uint8_t{200});
    picture(50, 40) = static_cast<std::uint8_t>(200 + difference);
    BOOST_TEST(even_light(picture).dark_ink == (difference < 0));
  }
}

// A dark column at the left: two corners are dark, two are bright, and the larger side is the ground.
// Likewise for a row.
BOOST_AUTO_TEST_CASE(corners_end_with_the_picture) {
  GreyPicture column(10, 10), row(10, 10);
  std::ranges::fill(column.pixels, std::uint8_t{200});
  std::ranges::fill(row.pixels, std::uint8_t{200});
  fill(column, 0, 0, 10, 1, 20);
  fill(row, 0, 0, 1, 10, 20);
  BOOST_TEST(flat_light(column).dark_ink);
  BOOST_TEST(flat_light(row).dark_ink);
}

// Of two pieces of 12 pixels the first is the largest; if it reaches the edge, the other one may, too.
BOOST_AUTO_TEST_CASE(of_equally_large_pieces_the_first_decides) {
  GreyPicture picture(40, 40);
  fill(picture, 0, 20, 4, 3);
  fill(picture, 20, 20, 4, 3);
  const std::vector<bool> both = {true, true};
  BOOST_TEST(pieces_of_digit(find_pieces(picture, 128), 40, 40) == both, boost::test_tools::per_element());
}

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
