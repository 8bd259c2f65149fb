// What a network sees, in numbers.
#include "10_your_digit/input_statistics.hpp"

#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/samples.hpp"
#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_input_statistics)

// 3 x 4 pixels, two of them lit: (1, 1) and (2, 3). The middle is row 1.5, column 2; of the rim's ten pixels
// one is lit.
BOOST_AUTO_TEST_CASE(statistics_by_hand) {
  const std::vector<std::uint8_t> pixels = {0, 0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 255};
  const InputStatistics seen = statistics_of(pixels, 4);
  BOOST_TEST(seen.brightness == 2.0 / 12.0);
  BOOST_TEST(seen.lit == 2.0 / 12.0);
  BOOST_TEST(seen.row == 1.5);
  BOOST_TEST(seen.column == 2.0);
  BOOST_TEST(seen.height == 2.0);
  BOOST_TEST(seen.rim == 0.1);
}

BOOST_AUTO_TEST_CASE(a_black_picture_has_its_middle_in_the_middle) {
  const InputStatistics seen = statistics_of(std::vector<std::uint8_t>(12), 4);
  BOOST_TEST(seen.row == 1.0);
  BOOST_TEST(seen.column == 1.5);
  BOOST_TEST(seen.height == 0.0);
}

BOOST_AUTO_TEST_CASE(means_are_taken_of_each_number) {
  const InputStatistics one{1, 0.2, 0.4, 10.0, 12.0, 18.0, 0.0}, other{1, 0.4, 0.8, 14.0, 16.0, 20.0, 0.5};
  const InputStatistics mean = mean_of(std::vector{one, other});
  BOOST_TEST(mean.count == 2u);
  BOOST_TEST(mean.brightness == 0.3, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(mean.lit == 0.6, boost::test_tools::tolerance(1e-12));
  BOOST_TEST(mean.row == 12.0);
  BOOST_TEST(mean.column == 14.0);
  BOOST_TEST(mean.height == 19.0);
  BOOST_TEST(mean.rim == 0.25);
  BOOST_TEST(mean_of({}).brightness == 0.0);
}

// The preparation is there to bring these numbers to those of the training.
BOOST_AUTO_TEST_CASE(prepared_pictures_look_like_those_of_the_training_and_raw_ones_do_not) {
  const InputStatistics training = statistics_of(DrawnDigits(300).images());
  std::vector<InputStatistics> raw, prepared;
  draw_two_ways(2, 1, [&](std::size_t, bool dark_ink, const ColourPicture& picture) {
    if (!dark_ink) return;
    raw.push_back(statistics_of(prepare_raw(picture).pixels, 28));
    prepared.push_back(statistics_of(prepare(picture, "drawn").digit.pixels, 28));
  });
  BOOST_TEST(mean_of(raw).brightness > 0.8);
  BOOST_TEST(mean_of(raw).rim > 0.9);
  const InputStatistics seen = mean_of(prepared);
  BOOST_TEST(std::abs(seen.brightness - training.brightness) < 0.04);
  BOOST_TEST(std::abs(seen.row - training.row) < 0.5);
  BOOST_TEST(std::abs(seen.height - training.height) < 1.0);
  BOOST_TEST(seen.rim < 0.01);
}

BOOST_AUTO_TEST_CASE(pixels_that_are_no_rows_are_refused) {
  const std::vector<std::uint8_t> ten(10);
  BOOST_CHECK_EXCEPTION(statistics_of(ten, 4), std::invalid_argument, says("10 pixels are no rows of 4"));
  BOOST_CHECK_EXCEPTION(statistics_of(ten, 0), std::invalid_argument, says("10 pixels"));
  BOOST_CHECK_EXCEPTION(statistics_of(std::vector<std::uint8_t>{}, 4), std::invalid_argument,
                        says("0 pixels"));
}

BOOST_AUTO_TEST_SUITE_END()
