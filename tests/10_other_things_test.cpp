// Pictures that no digit reader should answer.
#include "10_your_digit/other_things.hpp"

#include <algorithm>

#include "support/drawn_set.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_other_things)

// 1 2    3 1
// 3 4 -> 4 2
BOOST_AUTO_TEST_CASE(quarter_turn_by_hand) {
  const std::vector<double> turned = quarter_turn(std::vector{1.0, 2.0, 3.0, 4.0});
  BOOST_TEST(turned == (std::vector{3.0, 1.0, 4.0, 2.0}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(four_quarter_turns_change_nothing) {
  const DrawnDigits digits(1);
  std::vector<double> picture;
  for (const std::uint8_t grey : digits.images().image(0)) picture.push_back(grey);
  std::vector<double> turned = picture;
  for (int turn = 0; turn < 4; ++turn) turned = quarter_turn(turned);
  BOOST_TEST(turned == picture, boost::test_tools::per_element());
  BOOST_CHECK_EXCEPTION(quarter_turn(std::vector{1.0, 2.0, 3.0}), std::invalid_argument,
                        says("3 pixels are not a square"));
}

BOOST_AUTO_TEST_CASE(there_are_so_many_of_each_and_the_same_ones_for_a_seed) {
  const DrawnDigits digits(60);
  Engine engine(1), again(1);
  const std::vector<OtherThings> things = other_things(digits.images(), 50, engine);
  const std::vector<OtherThings> repeated = other_things(digits.images(), 50, again);
  BOOST_TEST(things.size() == 7u);
  for (std::size_t i = 0; i < things.size(); ++i) {
    BOOST_TEST_CONTEXT(things[i].name) {
      BOOST_TEST(things[i].pictures.columns() == 784u);
      BOOST_TEST((things[i].pictures == repeated[i].pictures));
      BOOST_TEST(std::ranges::all_of(things[i].pictures.values(),
                                     [](double pixel) { return pixel >= 0.0 && pixel <= 1.0; }));
    }
  }
  for (const std::size_t kind : {0u, 1u, 2u, 3u, 5u}) BOOST_TEST(things[kind].pictures.rows() == 50u);
  BOOST_TEST(things[4].pictures.rows() == 25u);
}

// Shuffling moves ink and makes none; a 0, a 1 and an 8 are not laid on their side.
BOOST_AUTO_TEST_CASE(digits_keep_their_ink) {
  const DrawnDigits digits(40);
  Engine engine(1);
  const std::vector<OtherThings> things = other_things(digits.images(), 40, engine);
  std::size_t lying = 0;
  for (std::size_t i = 0; i < 40; ++i) {
    std::vector<double> plain, moved(things[5].pictures.row(i).begin(), things[5].pictures.row(i).end());
    for (const std::uint8_t grey : digits.images().image(i)) plain.push_back(grey / 255.0);
    BOOST_TEST(moved != plain);
    const int digit = digits.images().labels[i];
    if (digit != 0 && digit != 1 && digit != 8) {
      const std::vector<double> turned = quarter_turn(plain);
      BOOST_TEST(std::ranges::equal(things[6].pictures.row(lying++), turned));
    }
    std::ranges::sort(plain);
    std::ranges::sort(moved);
    BOOST_TEST(moved == plain, boost::test_tools::per_element());
  }
  BOOST_TEST(things[6].pictures.rows() == lying);
}

BOOST_AUTO_TEST_CASE(digits_of_another_size_are_refused) {
  const std::vector<std::uint8_t> pixels(4), labels(1);
  Engine engine(1);
  BOOST_CHECK_EXCEPTION(other_things({2, 2, pixels, labels}, 1, engine), std::invalid_argument,
                        says("28 x 28"));
}

BOOST_AUTO_TEST_SUITE_END()
