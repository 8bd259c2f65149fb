// What becomes of a picture before the network sees it: place, size, polarity, light, dust, frames and pens
// must not matter.
#include "10_your_digit/preparation/prepare.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "10_your_digit/preparation/ground.hpp"
#include "10_your_digit/preparation/pen.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "common/byte_source.hpp"
#include "common/drawn/digits.hpp"
#include "common/random.hpp"
#include "support/handmade_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_prepare)

namespace {

// An L, which is the same in no mirror: a stem of 60 x 12 and a foot of 12 x 40 pixels.
GreyPicture letter(std::size_t top, std::size_t left, std::uint8_t paper = 0, std::uint8_t ink = 255) {
  GreyPicture picture(150, 200);
  std::ranges::fill(picture.pixels, paper);
  fill(picture, top, left, 60, 12, ink);
  fill(picture, top + 48, left, 12, 40, ink);
  return picture;
}

// What becomes of the letter on clean paper.
const GreyPicture& plain_digit() {
  static const GreyPicture digit = digit_of(letter(40, 60));
  return digit;
}

}  // namespace

BOOST_AUTO_TEST_CASE(letter_becomes_twenty_pixels_high_around_its_centre_of_mass) {
  // By hand: 60 x 40 becomes 20 x 13, the stem 4 wide, the foot 4 high. Mass 16 * 4 in rows 0 .. 15 and 4 *
  // 13 in rows 16 .. 19 of the box: the mean row is (64 * 7.5 + 52 * 17.5) / 116 = 12.0 and the box begins in
  // row floor(14 - 12.0 + 0.5) = 2; columns: (64 * 1.5 + 52 * 6) / 116 = 3.5, the box begins in column 10.
  BOOST_TEST(plain_digit().pixels.size() == 784u);
  BOOST_TEST(plain_digit()(2, 12) == 255);
  BOOST_TEST(plain_digit()(1, 12) == 0);
  BOOST_TEST(plain_digit()(21, 22) == 255);
  BOOST_TEST(plain_digit()(22, 12) == 0);
  BOOST_TEST(plain_digit()(10, 10) == 255);
  BOOST_TEST(plain_digit()(10, 9) == 0);
  BOOST_TEST(plain_digit()(10, 14) == 0);
}

BOOST_AUTO_TEST_CASE(place_and_polarity_do_not_matter) {
  for (const std::size_t top : {3u, 40u, 85u}) {
    for (const std::size_t left : {5u, 150u}) {
      BOOST_TEST((digit_of(letter(top, left)) == plain_digit()));
      BOOST_TEST((digit_of(letter(top, left, 255, 0)) == plain_digit()));
    }
  }
  BOOST_TEST(prepare(in_colour(letter(40, 60, 255, 0)), "x").dark_ink);
  BOOST_TEST(!prepare(in_colour(letter(40, 60)), "x").dark_ink);
}

BOOST_AUTO_TEST_CASE(grey_ink_on_grey_paper_is_as_good_as_black_on_white) {
  BOOST_TEST((digit_of(letter(40, 60, 120, 60)) == plain_digit()));
  BOOST_TEST((digit_of(letter(40, 60, 60, 120)) == plain_digit()));
}

BOOST_AUTO_TEST_CASE(uneven_light_is_evened) {
  // Paper from 255 at the left to 77 at the right, where it is darker than half of the ink at the left.
  const auto light = [](double row, double column) { return (1.0 - 0.0035 * column) * (1.0 - 0.001 * row); };
  const auto photo = changed(letter(40, 60, 255, 140), [&](double row, double column, double grey) {
    return grey * light(row, column);
  });
  const Prepared steps = prepare(in_colour(photo), "x");
  BOOST_TEST(steps.dark_ink);
  BOOST_TEST(mean_difference(steps.digit, plain_digit()) < 2.0);
  const auto chalk = changed(letter(40, 60), [&](double row, double column, double grey) {
    return 30 + 60 * light(row, column) + 0.4 * grey;
  });
  BOOST_TEST(mean_difference(digit_of(chalk), plain_digit()) < 2.0);
}

BOOST_AUTO_TEST_CASE(ground_follows_the_light_and_not_the_ink) {
  const auto photo = changed(letter(40, 60, 255, 0), [](double, double column, double grey) {
    return grey * (1.0 - 0.003 * column);
  });
  const Ground ground = fit_ground(photo);
  BOOST_TEST(std::abs(ground.at(-1.0, 0.0) - 255.0) < 3.0);
  BOOST_TEST(std::abs(ground.at(1.0, 0.0) - 255.0 * 0.4) < 3.0);
  BOOST_TEST(std::abs(ground.at(-0.3, 0.1) - 255.0 * 0.79) < 3.0);  // in the stem
  // Ink in a corner of the rim, where the fit begins: it must count little in the end.
  const Ground beside = fit_ground(letter(3, 5, 200, 0));
  BOOST_TEST(std::abs(beside.at(-0.9, -0.8) - 200.0) < 3.0);
  BOOST_TEST(std::abs(beside.at(0.9, 0.9) - 200.0) < 3.0);
  BOOST_CHECK_THROW(fit_ground({}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(noise_does_not_become_ink) {
  Engine engine(1);
  const auto noisy = changed(letter(40, 60, 210, 60),
                             [&](double, double, double grey) { return grey + normal(0.0, 12.0, engine); });
  BOOST_TEST(mean_difference(digit_of(noisy), plain_digit()) < 6.0);
}

BOOST_AUTO_TEST_CASE(dust_and_frames_are_left_out) {
  GreyPicture dirty = letter(40, 60);
  fill(dirty, 5, 5, 4, 4, 255);
  fill(dirty, 130, 180, 3, 6, 255);
  BOOST_TEST((digit_of(dirty) == plain_digit()));
  GreyPicture framed = letter(40, 60);
  fill(framed, 20, 30, 3, 110, 255);
  fill(framed, 120, 30, 3, 110, 255);
  fill(framed, 20, 30, 103, 3, 255);
  fill(framed, 20, 137, 103, 3, 255);
  BOOST_TEST((digit_of(framed) == plain_digit()));
  GreyPicture table = letter(40, 60);  // the dark edge of a table beside the paper, once inverted
  fill(table, 0, 185, 150, 15, 230);
  BOOST_TEST((digit_of(table) == plain_digit()));
}

BOOST_AUTO_TEST_CASE(lines_of_squared_paper_are_no_ink) {
  const auto squared = changed(letter(40, 60, 240, 50), [](double row, double column, double grey) {
    return std::fmod(row, 30.0) < 2.0 || std::fmod(column, 30.0) < 2.0 ? 0.84 * grey : grey;
  });
  BOOST_TEST(mean_difference(digit_of(squared), plain_digit()) < 2.0);
}

BOOST_AUTO_TEST_CASE(ring_around_a_dot_is_no_frame) {
  GreyPicture ring(100, 100);
  fill(ring, 20, 20, 60, 60, 255);
  fill(ring, 30, 30, 40, 40, 0);
  fill(ring, 46, 46, 10, 10, 255);
  const Pieces found = find_pieces(ring, 128);
  BOOST_REQUIRE(found.pieces.size() == 2u);
  BOOST_TEST(found.pieces[0].pixels == 2000u);  // 60 * 60 - 40 * 40
  BOOST_TEST(found.pieces[1].pixels == 100u);
  BOOST_TEST(found.piece_of[50 * 100 + 50] == 2u);
  BOOST_TEST(pieces_of_digit(found, 100, 100)[0]);
  BOOST_TEST(!pieces_of_digit(found, 100, 100)[1]);  // dust: 100 of 2000
}

BOOST_AUTO_TEST_CASE(strokes_in_two_pieces_stay_together) {
  GreyPicture two(100, 100);
  fill(two, 20, 20, 60, 10, 255);
  fill(two, 20, 45, 8, 25, 255);  // a third of the first, and apart from it
  fill(two, 80, 30, 1, 1, 255);   // touches the first by a corner
  const Pieces found = find_pieces(two, 128);
  BOOST_REQUIRE(found.pieces.size() == 2u);
  BOOST_TEST(pieces_of_digit(found, 100, 100)[1]);
}

BOOST_AUTO_TEST_CASE(thin_pen_is_made_as_thick_as_mnists) {
  GreyPicture line(200, 200);
  fill(line, 50, 100, 100, 2, 255);
  BOOST_TEST(std::abs(pen_width(line) - 2.5) < 0.1);  // 2 by hand, times 4 / pi: upright lines look thicker
  BOOST_TEST(pen_width(GreyPicture(9, 9)) == 0.0);
  const GreyPicture digit = digit_of(line);
  BOOST_TEST(*std::ranges::max_element(digit.pixels) >= 250);
  // 20 pixels high, near 2 to 3 broad
  const double ink = std::accumulate(digit.pixels.begin(), digit.pixels.end(), 0.0) / 255.0;
  BOOST_TEST(ink > 32.0);
  BOOST_TEST(ink < 60.0);
  GreyPicture broad(200, 200);
  fill(broad, 50, 90, 100, 14, 255);
  BOOST_TEST((with_usual_pen(broad) == broad));
}

BOOST_AUTO_TEST_CASE(digits_that_are_like_mnists_stay_nearly_as_they_are) {
  Engine engine(1);
  double worst = 0.0;
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const GreyPicture drawn = draw_digit(digit, {}, engine);
    worst = std::max(
        {worst, mean_difference(digit_of(drawn), drawn), mean_difference(prepare_clean(drawn), drawn)});
  }
  BOOST_TEST(worst < 20.0);
}

BOOST_AUTO_TEST_CASE(large_pictures_are_made_smaller_first) {
  GreyPicture large(1200, 1600);
  const GreyPicture small = letter(40, 60);
  for (std::size_t row = 0; row < 1200; ++row) {
    for (std::size_t column = 0; column < 1600; ++column) large(row, column) = small(row / 8, column / 8);
  }
  const Prepared steps = prepare(in_colour(large), "x");
  BOOST_TEST(steps.original.width == 400u);
  BOOST_TEST(steps.original.height == 300u);
  BOOST_TEST((steps.digit == plain_digit()));
}

BOOST_AUTO_TEST_CASE(pictures_without_ink_are_refused) {
  for (const GreyPicture& size :
       {GreyPicture(60, 40), GreyPicture(1, 1), GreyPicture(2, 2), GreyPicture(4, 1)}) {
    for (const int grey : {0, 128, 255}) {
      GreyPicture blank = size;
      std::ranges::fill(blank.pixels, static_cast<std::uint8_t>(grey));
      BOOST_CHECK_EXCEPTION(digit_of(blank), DataError,
                            says("x: has no ink that stands out from the background; take"));
    }
  }
  BOOST_CHECK_THROW(digit_of(GreyPicture(1, 1)), DataError);
  GreyPicture one(3, 3);
  one(1, 1) = 255;
  BOOST_TEST(digit_of(one)(14, 14) == 255);  // one pixel is enough
  BOOST_CHECK_THROW(prepare_clean(GreyPicture(28, 28)), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(raw_is_the_whole_picture_as_bright_as_it_is) {
  GreyPicture half(56, 112);
  fill(half, 0, 0, 56, 56, 100);
  const GreyPicture raw = prepare_raw(in_colour(half));
  BOOST_TEST(raw(0, 0) == 100);
  BOOST_TEST(raw(27, 13) == 100);
  BOOST_TEST(raw(27, 14) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
