#include "common/drawn/digits.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

#include "common/drawn/curve.hpp"
#include "common/drawn/ink.hpp"
#include "common/drawn/normalise.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

// A hand that follows every form exactly.
Habits steady() {
  Habits habits;
  for (double* stray : {&habits.places, &habits.ends, &habits.rubber, &habits.tremble, &habits.mean_slant,
                        &habits.slant, &habits.stretch, &habits.rotation, &habits.pen, &habits.pressure}) {
    *stray = 0.0;
  }
  habits.mean_stretch = 1.0;
  return habits;
}

std::uint64_t checksum(std::span<const std::uint8_t> bytes) {
  std::uint64_t sum = 0;
  for (const std::uint8_t byte : bytes) sum = sum * 1099511628211u + byte + 1;
  return sum;
}

// Within the box of 20 x 20, and the ink balanced around pixel (14, 14).
void check_place(const GreyPicture& digit) {
  double mass = 0.0, down = 0.0, right = 0.0;
  std::set<std::size_t> rows, columns;
  for (std::size_t row = 0; row < 28; ++row) {
    for (std::size_t column = 0; column < 28; ++column) {
      const double grey = digit(row, column);
      if (grey == 0.0) continue;
      rows.insert(row);
      columns.insert(column);
      mass += grey;
      down += grey * static_cast<double>(row);
      right += grey * static_cast<double>(column);
    }
  }
  BOOST_TEST(*rows.rbegin() - *rows.begin() < 20u);
  BOOST_TEST(*columns.rbegin() - *columns.begin() < 20u);
  const auto inside = [](std::size_t first, std::size_t last) { return first > 0 && last < 27; };
  if (inside(*rows.begin(), *rows.rbegin())) BOOST_TEST(std::abs(down / mass - 14.0) < 0.5 + 1e-9);
  if (inside(*columns.begin(), *columns.rbegin())) BOOST_TEST(std::abs(right / mass - 14.0) < 0.5 + 1e-9);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(drawn_digits)

BOOST_AUTO_TEST_CASE(same_seed_same_bytes_everywhere) {
  Engine engine(1);
  const DrawnSet set = draw_digits(200, {}, engine);
  // Recorded once, with GCC 12; every other compiler and build must draw the same.
  BOOST_TEST(checksum(set.labels.bytes) == 10090992102741288635u);
  BOOST_TEST(checksum(set.pixels.bytes) == 11391485058899552981u);
  Engine again(1), other(2);
  BOOST_TEST(draw_digits(20, {}, again).pixels.bytes ==
             std::vector<std::uint8_t>(set.pixels.bytes.begin(), set.pixels.bytes.begin() + 20 * 784));
  BOOST_TEST(draw_digits(20, {}, other).labels.bytes !=
             std::vector<std::uint8_t>(set.labels.bytes.begin(), set.labels.bytes.begin() + 20));
}

BOOST_AUTO_TEST_CASE(every_digit_comes_about_equally_often) {
  Engine engine(2);
  std::size_t told = 0;
  const DrawnSet set = draw_digits(1000, {}, engine, [&] { ++told; });
  BOOST_TEST(told == 1000u);
  BOOST_TEST(set.pixels.dimensions == (std::vector<std::size_t>{1000, 28, 28}));
  BOOST_TEST(set.pixels.bytes.size() == 1000 * 784u);
  BOOST_TEST(set.labels.dimensions == (std::vector<std::size_t>{1000}));
  for (std::uint8_t digit = 0; digit < 10; ++digit) {
    const auto count = std::ranges::count(set.labels.bytes, digit);
    BOOST_TEST(std::abs(static_cast<double>(count) - 100.0) < 5 * 9.5);  // five standard deviations
  }
}

BOOST_AUTO_TEST_CASE(every_form_comes_as_often_as_its_share_says) {
  Engine engine(3);
  for (std::size_t digit = 0; digit < 10; ++digit) {
    std::map<const Form*, double> counts;
    for (int i = 0; i < 5000; ++i) ++counts[&any_form(digit, engine)];
    double all = 0.0;
    for (const Form& form : forms_of(digit)) all += form.share;
    BOOST_TEST(forms_of(digit).size() >= 5u);
    for (const Form& form : forms_of(digit)) {
      const double p = form.share / all;
      BOOST_TEST_CONTEXT(digit << ", " << form.name) {
        BOOST_TEST(std::abs(counts[&form] - 5000 * p) < 5 * std::sqrt(5000 * p * (1 - p)));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_form_is_drawn_into_the_box_whatever_the_hand_does) {
  Engine engine(4);
  for (std::size_t digit = 0; digit < 10; ++digit) {
    for (const Form& form : forms_of(digit)) {
      BOOST_TEST_CONTEXT(digit << ", " << form.name) {
        check_place(draw_form(form, steady(), engine));
        for (int i = 0; i < 5; ++i) check_place(draw_form(form, {}, engine));
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(steady_hand_repeats_itself_and_no_habit_is_without_effect) {
  const Form& form = forms_of(7).front();
  Engine engine(5);
  const GreyPicture still = draw_form(form, steady(), engine);
  BOOST_TEST((draw_form(form, steady(), engine) == still));
  for (double Habits::*habit :
       {&Habits::places, &Habits::ends, &Habits::rubber, &Habits::mean_slant, &Habits::slant,
        &Habits::stretch, &Habits::rotation, &Habits::pen, &Habits::pressure, &Habits::tremble}) {
    Habits one = steady();
    one.*habit = 0.5 + 4.0 * (habit == &Habits::tremble);
    BOOST_TEST(!(draw_form(form, one, engine) == still));
  }
}

BOOST_AUTO_TEST_CASE(curve_passes_its_places_and_turns_at_corners) {
  // From (0, 0) to (1, 1), next (2, 0): leaves with slope 0.5, arrives with 0; at t = 1/2 the cubic's y is
  // 0.5 * (0.5 + 0.5 * (2 + 0.5 * -1.5)) = 0.5625
  const Stroke curve = smooth({{0, 0}, {1, 1}, {2, 0}}, 2);
  BOOST_TEST(curve.size() == 5u);
  BOOST_TEST(curve[1].y == 0.5625);
  BOOST_TEST(curve[2].x == 1.0);
  BOOST_TEST(curve[2].y == 1.0);
  BOOST_TEST(curve[4].x == 2.0);
  // With a corner there are two straight lines.
  const Stroke bent = smooth({{0, 0}, {1, 1, true}, {2, 0}}, 2);
  BOOST_TEST(bent[1].y == 0.5);
  BOOST_TEST(bent[3].y == 0.5);
  BOOST_CHECK_THROW(smooth({{0, 0}}, 2), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(ink_covers_pixels_by_their_distance_from_the_pen) {
  // A pen of radius 1 from (0, 0) to (10, 0): 12 x 2 pixels. Along the line their centres are 0.5 away from
  // its middle, so half a pixel inside: full. At the end (0.5, 0.5) is sqrt(0.5) from (1, 1): 255 * 0.793.
  const GreyPicture line = draw_trails({{{0, 0, 1}, {10, 0, 1}}}, 12);
  BOOST_TEST(line.height == 2u);
  BOOST_TEST(line.width == 12u);
  for (std::size_t column = 1; column < 11; ++column) BOOST_TEST(line(0, column) == 255);
  BOOST_TEST(line(0, 0) == 202);
  BOOST_TEST(line(1, 11) == 202);
  BOOST_TEST(draw_trails({{{0, 0, 1}, {10, 0, 1}}}, 24).height == 4u);
  // Where the pen stands still it leaves a round dot: full in the middle, nothing in the corner.
  const GreyPicture dot = draw_trails({{{5, 5, 2}, {5, 5, 2}}}, 12);
  BOOST_TEST(dot.height == 12u);
  BOOST_TEST(dot(6, 6) == 255);
  BOOST_TEST(dot(0, 0) == 0);
  BOOST_TEST(dot(0, 5) == dot(5, 0));
}

BOOST_AUTO_TEST_CASE(what_cannot_be_drawn_is_refused) {
  Engine engine(6);
  BOOST_CHECK_THROW(forms_of(10), std::out_of_range);
  BOOST_CHECK_THROW(draw_digit(10, {}, engine), std::out_of_range);
  BOOST_CHECK_EXCEPTION(draw_trails({}, 20), std::invalid_argument, says("nothing to draw"));
  // A pen without a width draws a line that is no picture, and no point of it either.
  BOOST_CHECK_THROW(draw_trails({{{0, 0, 0}, {10, 0, 0}}}, 20), std::invalid_argument);
  BOOST_CHECK_THROW(draw_trails({{{0, 0, 0}, {0, 10, 0}}}, 20), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
