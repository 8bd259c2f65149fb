// What a network sees, in numbers.
#include "10_your_digit/input_statistics.hpp"

#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/samples.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_input_statistics)

// 3 x 4 pixels, two of them lit: (1, 1) and (2, 3). Of the rim's ten pixels one is lit. The centre of mass is
// at (1.5, 2), half a pixel below the middle pixel (1, 2).
BOOST_AUTO_TEST_CASE(statistics_by_hand) {
  const std::vector<std::uint8_t> pixels = {0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 255};
  const InputStatistics seen = statistics_of(pixels, 4);
  BOOST_TEST(seen.brightness == 2.0 / 12.0);
  BOOST_TEST(seen.lit == 2.0 / 12.0);
  BOOST_TEST(seen.off_centre == 0.5);
  BOOST_TEST(seen.height == 2.0);
  BOOST_TEST(seen.rim == 0.1);
}

// In 6 x 8 pixels the middle is (3, 4): three rows and four columns from the first pixel.
BOOST_AUTO_TEST_CASE(off_centre_is_a_distance) {
  const auto lit_at = [](std::size_t row, std::size_t column) {
    std::vector<std::uint8_t> pixels(48);
    pixels[row * 8 + column] = 200;
    return statistics_of(pixels, 8).off_centre;
  };
  BOOST_TEST(lit_at(0, 0) == 5.0);
  BOOST_TEST(lit_at(3, 0) == 4.0);
  BOOST_TEST(lit_at(3, 4) == 0.0);
}

BOOST_AUTO_TEST_CASE(a_black_picture_is_not_off_its_centre) {
  const InputStatistics seen = statistics_of(std::vector<std::uint8_t>(12), 4);
  BOOST_TEST(seen.off_centre == 0.0);
  BOOST_TEST(seen.height == 0.0);
}

BOOST_AUTO_TEST_CASE(means_are_taken_of_each_number) {
  const InputStatistics one{1, 0.2, 0.4, 10.0, 18.0, 0.0}, other{1, 0.4, 0.8, 14.0, 20.0, 0.5};
  const InputStatistics mean = mean_of(std::vector{one, other});
  BOOST_TEST(mean.count == 2u);
  BOOST_TEST(mean.brightness == 0.3, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(mean.lit == 0.6, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(mean.off_centre == 12.0);
  BOOST_TEST(mean.height == 19.0);
  BOOST_TEST(mean.rim == 0.25);
  BOOST_TEST(mean_of({}).brightness == 0.0);
}

// The preparation is there to bring these numbers to those of the training.
BOOST_AUTO_TEST_CASE(prepared_pictures_look_like_those_of_the_training_and_raw_ones_do_not) {
  const InputStatistics training = statistics_of(DrawnDigits(300).images());
  std::vector<InputStatistics> raw, white_raw, prepared;
  draw_two_ways(2, 1, [&](std::size_t, bool dark_ink, const ColourPicture& picture) {
    (dark_ink ? raw : white_raw).push_back(statistics_of(prepare_raw(picture).pixels, 28));
    prepared.push_back(statistics_of(prepare(picture, "drawn").digit.pixels, 28));
  });
  BOOST_TEST(mean_of(raw).brightness > 0.8);
  BOOST_TEST(mean_of(raw).rim > 0.9);
  const InputStatistics seen = mean_of(prepared);
  BOOST_TEST(std::abs(seen.brightness - training.brightness) < 0.04);
  BOOST_TEST(mean_of(white_raw).off_centre > 2.0);
  BOOST_TEST(seen.off_centre < 0.5);
  BOOST_TEST(std::abs(seen.height - training.height) < 1.0);
  BOOST_TEST(seen.rim < 0.01);
}

BOOST_AUTO_TEST_CASE(pixels_that_are_no_rows_are_refused) {
  const std::vector<std::uint8_t> ten(10);
  BOOST_CHECK_EXCEPTION(statistics_of(ten, 4), std::invalid_argument,
                        says("10 pixels do not fill rows of 4"));
  BOOST_CHECK_EXCEPTION(statistics_of(ten, 0), std::invalid_argument, says("10 pixels"));
  BOOST_CHECK_EXCEPTION(statistics_of(std::vector<std::uint8_t>{}, 4), std::invalid_argument,
                        says("0 pixels"));
}

BOOST_AUTO_TEST_CASE(one_picture_counts_as_one_and_a_set_as_all_of_its_pictures) {
  const std::vector<std::uint8_t> pixels = {255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0}, labels = {1, 2, 3};
  BOOST_TEST(statistics_of(std::span(pixels).first(4), 2).count == 1u);
  const InputStatistics seen = statistics_of(ImageSet{2, 2, pixels, labels});
  BOOST_TEST(seen.count == 3u);
  BOOST_TEST(seen.brightness == 1.0 / 3.0);  // the first of three is white
}

BOOST_AUTO_TEST_SUITE_END()
