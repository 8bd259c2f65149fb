#include "common/drawn/normalise.hpp"

#include <algorithm>

#include "support/support.hpp"

using namespace nn;

namespace {

GreyPicture filled(std::size_t height, std::size_t width, std::uint8_t grey) {
  GreyPicture picture(height, width);
  std::ranges::fill(picture.pixels, grey);
  return picture;
}

// The picture on a larger sheet of paper.
GreyPicture on_paper(const GreyPicture& picture, std::size_t top, std::size_t left) {
  GreyPicture paper(picture.height + top + 5, picture.width + left + 3);
  for (std::size_t row = 0; row < picture.height; ++row) {
    for (std::size_t column = 0; column < picture.width; ++column)
      paper(top + row, left + column) = picture(row, column);
  }
  return paper;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(normalising)

BOOST_AUTO_TEST_CASE(two_pixels_fill_half_of_the_box) {
  // 2 x 1 pixels become 20 x 10; their centre (9.5, 4.5) comes to (14.5, 14.5), half a pixel from (14, 14)
  const GreyPicture digit = normalise(filled(2, 1, 200));
  BOOST_TEST(digit.height == 28u);
  BOOST_TEST(digit.width == 28u);
  for (std::size_t row = 0; row < 28; ++row) {
    for (std::size_t column = 0; column < 28; ++column) {
      const bool inside = row >= 5 && row < 25 && column >= 10 && column < 20;
      BOOST_TEST(digit(row, column) == (inside ? 200 : 0));
    }
  }
}

BOOST_AUTO_TEST_CASE(pixel_of_the_box_is_the_mean_of_what_it_covers) {
  // 30 columns become 20, each covers one and a half: 90 + 30 / 2 = 105 of 1.5, 30 / 2 + 60 = 75 of 1.5
  GreyPicture picture(30, 30);
  for (std::size_t row = 0; row < 30; ++row) {
    for (std::size_t column = 0; column < 30; column += 3) {
      picture(row, column) = 90;
      picture(row, column + 1) = 30;
      picture(row, column + 2) = 60;
    }
  }
  const GreyPicture digit = normalise(picture);
  const auto left = std::ranges::find_if(digit.pixels, [](std::uint8_t grey) { return grey > 0; });
  BOOST_TEST((left - digit.pixels.begin()) % 28 == 5);
  for (std::size_t j = 0; j < 20; ++j) BOOST_TEST(left[static_cast<int>(j)] == (j % 2 == 0 ? 70 : 50));
}

BOOST_AUTO_TEST_CASE(place_and_size_on_the_paper_do_not_matter) {
  GreyPicture hook = filled(4, 2, 255);
  hook(0, 1) = hook(1, 1) = hook(2, 1) = 0;
  GreyPicture twice(8, 4);
  for (std::size_t row = 0; row < 8; ++row) {
    for (std::size_t column = 0; column < 4; ++column) twice(row, column) = hook(row / 2, column / 2);
  }
  BOOST_TEST((normalise(on_paper(hook, 7, 50)) == normalise(hook)));
  BOOST_TEST((normalise(twice) == normalise(hook)));
}

BOOST_AUTO_TEST_CASE(box_and_centre_are_its_two_steps) {
  const GreyPicture box = fit_into_box(on_paper(filled(30, 60, 90), 4, 5));
  BOOST_TEST(box.height == 10u);
  BOOST_TEST(box.width == 20u);
  BOOST_TEST(box(9, 19) == 90);
  BOOST_TEST((centre_by_mass(box) == normalise(filled(30, 60, 90))));
  BOOST_CHECK_EXCEPTION(centre_by_mass(filled(29, 4, 9)), std::invalid_argument, says("larger than 28 x 28"));
  BOOST_CHECK_EXCEPTION(centre_by_mass(filled(4, 29, 9)), std::invalid_argument, says("larger than 28 x 28"));
  BOOST_TEST((centre_by_mass(filled(28, 28, 9)) == filled(28, 28, 9)));  // the largest that fits
  BOOST_TEST(!(filled(2, 3, 9) == filled(3, 2, 9)));
}

BOOST_AUTO_TEST_CASE(faintest_pixel_is_its_own_centre) {
  for (const bool upright : {true, false}) {
    GreyPicture box(upright ? 3 : 1, upright ? 1 : 3);
    box.pixels.back() = 1;  // all the ink there is
    const GreyPicture digit = centre_by_mass(box);
    BOOST_TEST(digit(14, 14) == 1);
    BOOST_TEST(std::ranges::count(digit.pixels, 0) == 783);
  }
}

BOOST_AUTO_TEST_CASE(whole_picture_is_scaled_with_its_paper) {
  // 4 x 4 pixels with one of 200 in a corner become 2 x 2: a quarter of it, 50
  GreyPicture corner(4, 4);
  corner(3, 0) = 200;
  const GreyPicture small = scaled_to(corner, 2, 2);
  BOOST_TEST((small.pixels == std::vector<std::uint8_t>{0, 0, 50, 0}));
  BOOST_TEST((scaled_to(filled(1, 1, 7), 3, 2) == filled(3, 2, 7)));
  BOOST_CHECK_EXCEPTION(scaled_to({}, 2, 2), std::invalid_argument, says("at least one pixel"));
  BOOST_CHECK_EXCEPTION(scaled_to(corner, 0, 2), std::invalid_argument, says("at least one pixel"));
  BOOST_CHECK_EXCEPTION(scaled_to(corner, 2, 0), std::invalid_argument, says("at least one pixel"));
}

BOOST_AUTO_TEST_CASE(faint_ink_counts_as_paper_when_asked) {
  GreyPicture dirty = on_paper(filled(6, 6, 255), 9, 9);
  dirty(0, 0) = 20;
  BOOST_TEST((normalise(dirty, 21) == normalise(filled(6, 6, 255))));
  BOOST_TEST(!(normalise(dirty, 20) == normalise(filled(6, 6, 255))));
}

BOOST_AUTO_TEST_CASE(box_stays_inside_when_the_ink_sits_in_a_corner) {
  GreyPicture corner = filled(20, 20, 1);
  for (std::size_t i = 0; i < 4; ++i) corner(i / 2, i % 2) = 255;
  const GreyPicture digit = normalise(corner);
  BOOST_TEST(digit(8, 8) == 255);  // wanted further down and right, but 8 + 20 = 28
  BOOST_TEST(digit(27, 27) == 1);
}

BOOST_AUTO_TEST_CASE(pictures_without_ink_are_refused) {
  BOOST_CHECK_EXCEPTION(normalise(filled(28, 28, 0)), std::invalid_argument, says("holds no ink"));
  BOOST_CHECK_EXCEPTION(normalise(filled(9, 9, 50), 51), std::invalid_argument, says("holds no ink"));
  BOOST_CHECK_EXCEPTION(normalise({}), std::invalid_argument, says("holds no ink"));
  GreyPicture ragged = filled(3, 3, 255);
  ragged.pixels.pop_back();
  BOOST_CHECK_EXCEPTION(normalise(ragged), std::invalid_argument, says("height * width"));
  GreyPicture dust(400, 400);
  dust(0, 0) = dust(399, 399) = 1;
  BOOST_CHECK_EXCEPTION(normalise(dust), std::invalid_argument, says("too faint"));
}

BOOST_AUTO_TEST_SUITE_END()
