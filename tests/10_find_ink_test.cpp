// Pictures that people really send: the digit fills them, is faint or blurred, stands beside a neighbour's
// stroke or on a dark strip, or comes in pieces.
#include "10_your_digit/preparation/find_ink.hpp"

#include <algorithm>

#include "10_your_digit/preparation/otsu.hpp"
#include "10_your_digit/preparation/pieces.hpp"
#include "common/random.hpp"
#include "support/handmade_pictures.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_find_ink)

namespace {

// An L of 60 x 40 pixels in strokes of 12, with so much paper around it.
GreyPicture tight_letter(std::size_t margin, std::uint8_t paper = 0, std::uint8_t ink = 255) {
  GreyPicture picture(60 + 2 * margin, 40 + 2 * margin);
  std::ranges::fill(picture.pixels, paper);
  fill(picture, margin, margin, 60, 12, ink);
  fill(picture, margin + 48, margin, 12, 40, ink);
  return picture;
}

// Each pixel is the mean of its neighbours within this distance, as far as they are in the picture.
GreyPicture blurred(const GreyPicture& sharp, std::size_t reach) {
  GreyPicture soft = sharp;
  for (std::size_t row = 0; row < sharp.height; ++row) {
    for (std::size_t column = 0; column < sharp.width; ++column) {
      double sum = 0.0, count = 0.0;
      for (std::size_t i = row - std::min(row, reach); i <= std::min(row + reach, sharp.height - 1); ++i) {
        for (std::size_t j = column - std::min(column, reach); j <= std::min(column + reach, sharp.width - 1);
             ++j, ++count)
          sum += sharp(i, j);
      }
      soft(row, column) = static_cast<std::uint8_t>(sum / count);
    }
  }
  return soft;
}

const GreyPicture& amid_paper() {
  static const GreyPicture digit = digit_of(tight_letter(50));
  return digit;
}

}  // namespace

BOOST_AUTO_TEST_CASE(otsu_parts_two_hills_of_a_histogram) {
  // By hand: after 10 and 20 there is nothing before 200, so every threshold from 21 to 200 leaves the same
  // two sides, and the first of them is taken; 11 and 201 would leave 20 or 200 on the wrong side.
  const std::vector<std::uint8_t> greys = {10, 10, 20, 200, 200, 210};
  BOOST_TEST(otsu_threshold(greys) == 21);
  const std::vector<std::uint8_t> alike(9, 77);
  BOOST_TEST(otsu_threshold(alike) == 128);
}

BOOST_AUTO_TEST_CASE(corners_say_which_side_is_the_ground) {
  for (const std::size_t margin : {1u, 3u, 50u}) {
    BOOST_TEST(flat_light(tight_letter(margin, 255, 0)).dark_ink);
    BOOST_TEST(!flat_light(tight_letter(margin, 0, 255)).dark_ink);
  }
  GreyPicture above_table = tight_letter(50, 200, 60);  // two corners are dark: the larger side decides
  fill(above_table, 130, 0, 30, 140, 60);
  BOOST_TEST(flat_light(above_table).dark_ink);
}

BOOST_AUTO_TEST_CASE(digit_that_fills_its_picture_is_found) {
  for (const std::size_t margin : {1u, 2u, 4u, 8u}) {
    BOOST_TEST_CONTEXT("margin " << margin) {
      BOOST_TEST(mean_difference(digit_of(tight_letter(margin, 255, 0)), amid_paper()) < 1.0);
      BOOST_TEST(mean_difference(digit_of(tight_letter(margin, 0, 255)), amid_paper()) < 1.0);
      BOOST_TEST(mean_difference(digit_of(tight_letter(margin, 200, 160)), amid_paper()) < 1.0);  // faint
    }
  }
}

BOOST_AUTO_TEST_CASE(blurred_ink_is_not_taken_for_noise) {
  Engine engine(1);
  const GreyPicture soft = changed(blurred(tight_letter(6, 180, 100), 5), [&](double, double, double grey) {
    return grey + normal(0.0, 3.0, engine);
  });
  BOOST_TEST(mean_difference(digit_of(soft), amid_paper()) < 25.0);
}

BOOST_AUTO_TEST_CASE(half_of_an_open_four_is_not_a_frame) {
  GreyPicture four(100, 100);
  fill(four, 20, 25, 35, 5);  // the left stroke,
  fill(four, 50, 25, 5, 50);  // the bar,
  fill(four, 30, 70, 25, 5);  // and its bent end: a U
  fill(four, 24, 45, 22, 6);  // the stem stands within the box around the U
  const Pieces found = find_pieces(four, 128);
  BOOST_REQUIRE(found.pieces.size() == 2u);
  const std::vector<bool> both = {true, true};
  BOOST_TEST(pieces_of_digit(found, 100, 100) == both, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(frame_is_met_in_all_directions) {
  const auto framed = [](std::size_t gap) {
    GreyPicture picture(200, 200);
    fill(picture, 20, 20, 3, 160);
    fill(picture, 177, 20, 3, 160);
    fill(picture, 20, 20, 160, 3);
    fill(picture, 20, 177, 160, 3);
    fill(picture, 100 - gap / 2, 177, gap, 3, 0);
    fill(picture, 60, 90, 80, 20);
    return picture;
  };
  for (const std::size_t gap : {0u, 10u}) {  // one that is not quite closed is still one
    const std::vector<bool> inner_alone = {false, true};
    BOOST_TEST(pieces_of_digit(find_pieces(framed(gap), 128), 200, 200) == inner_alone,
               boost::test_tools::per_element());
  }
  const std::vector<bool> both = {true, true};  // a C around a stroke
  BOOST_TEST(pieces_of_digit(find_pieces(framed(120), 128), 200, 200) == both,
             boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(neighbours_stroke_at_the_edge_is_left_out) {
  GreyPicture beside = tight_letter(20);
  fill(beside, 30, 0, 40, 7);
  BOOST_TEST(mean_difference(digit_of(beside), amid_paper()) < 1.0);
  GreyPicture above = tight_letter(20);
  fill(above, 0, 20, 8, 30);
  BOOST_TEST(mean_difference(digit_of(above), amid_paper()) < 1.0);
  // Where the digit itself reaches the edge, what is small and lies along a side is a neighbour's,
  GreyPicture crop(60, 50);
  fill(crop, 0, 10, 60, 12);
  fill(crop, 48, 10, 12, 40);
  fill(crop, 20, 0, 20, 4);
  BOOST_TEST(mean_difference(digit_of(crop), amid_paper()) < 1.0);
  // and what lies along the top may be the loose bar of a 5.
  GreyPicture five(60, 50);
  fill(five, 10, 0, 50, 12);
  fill(five, 48, 0, 12, 40);
  fill(five, 0, 22, 6, 25);
  BOOST_TEST(pieces_of_digit(find_pieces(five, 128), 60, 50)[0]);
}

BOOST_AUTO_TEST_CASE(strip_at_the_edge_does_not_take_the_digit_along) {
  const GreyPicture picture = tight_letter(40, 230, 40);
  for (const bool lying : {true, false}) {
    for (const bool first : {true, false}) {
      GreyPicture strip = picture;  // of 8 pixels, and a bridge of ink to the digit
      if (lying)
        fill(strip, first ? 0 : 132, 0, 8, 120, 60), fill(strip, first ? 0 : 99, 42, first ? 41 : 41, 8, 60);
      else
        fill(strip, 0, first ? 0 : 112, 140, 8, 60), fill(strip, 92, first ? 0 : 79, 6, 41, 60);
      const FoundInk found = find_ink(strip);
      BOOST_TEST_CONTEXT((lying ? "lying" : "upright") << (first ? " first" : " last")) {
        BOOST_TEST(found.even.dark_ink);
        BOOST_TEST(found.grey.height == (lying ? 131u : 140u));  // three steps of 3 pixels
        BOOST_TEST(found.grey.width == (lying ? 120u : 111u));
        const auto inked = std::ranges::count(found.ink.pixels, 255);
        BOOST_TEST(inked > 1100);  // 60 * 12 + 28 * 12, and the rest of the bridge
        BOOST_TEST(inked < 1400);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(nothing_is_cut_from_a_digit_that_reaches_all_edges) {
  GreyPicture plus(60, 40);
  fill(plus, 0, 14, 60, 12);
  fill(plus, 24, 0, 12, 40);
  fill(plus, 2, 2, 4, 4);  // dust must not be taken for the digit, and the digit for a frame
  const FoundInk found = find_ink(plus);
  BOOST_TEST(found.grey.height == 60u);
  BOOST_TEST(found.grey.width == 40u);
  BOOST_TEST(std::ranges::count(found.ink.pixels, 255) == 60 * 12 + 28 * 12);
  BOOST_TEST(find_ink(GreyPicture(30, 20)).ink.pixels.empty());
}

BOOST_AUTO_TEST_SUITE_END()
