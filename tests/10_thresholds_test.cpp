// Small decisions of the preparation, exactly where they change.
#include "10_your_digit/picture_files/transparency.hpp"
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

BOOST_AUTO_TEST_SUITE_END()
