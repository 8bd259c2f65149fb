// What the network says to a prepared picture, in words, bars and a figure.
#include "10_your_digit/reading.hpp"

#include <algorithm>
#include <cmath>

#include "09_look_inside/terminal_pictures.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/story/printed.hpp"
#include "10_your_digit/story/steps_figure.hpp"
#include "common/drawn/normalise.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_10_reading)

namespace {

// A network of one layer that answers with these values to a black picture, and to every other.
Model answers_with(std::initializer_list<double> values, const char* cost = "QuadraticCost") {
  Matrix biases(1, values.size());
  std::ranges::copy(values, biases.row(0).begin());
  return {.network = {{Matrix(digit_side * digit_side, values.size()), biases, identity}},
          .cost = cost,
          .origin = {}};
}

Reading reading_of(std::initializer_list<double> values, const char* cost = "QuadraticCost") {
  return read_digit(answers_with(values, cost), GreyPicture(digit_side, digit_side));
}

}  // namespace

BOOST_AUTO_TEST_CASE(verdict_is_sure_or_names_two) {
  BOOST_TEST(verdict(reading_of({0, 0.1, 0, 0, 0, 0, 0, 0.98, 0, 0})) == "It reads a 7 (0.98).");
  BOOST_TEST(verdict(reading_of({0, 0.1, 0, 0, 0, 0, 0, 0, 0.98, 0})) == "It reads an 8 (0.98).");
  BOOST_TEST(verdict(reading_of({0, 0.35, 0, 0, 0, 0, 0, 0.41, 0, 0})) ==
             "It is not sure: a 7 (0.41) or a 1 (0.35).");
  BOOST_TEST(verdict(reading_of({0, 0.5, 0, 0, 0, 0, 0, 0.98, 0, 0})) ==
             "It is not sure: a 7 (0.98) or a 1 (0.50).");
  BOOST_TEST(verdict(reading_of({0, 0, 0, 0, 0, 0.06, 0, 0, 0, 0})) ==
             "It recognises nothing: at most a 5 (0.06).");
  BOOST_TEST(!reading_of({0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0}).sure);
  BOOST_CHECK_EXCEPTION(reading_of({0, 1}), std::invalid_argument,
                        says("a 784-2 network cannot read a digit of 784"));
}

// The sums of a network with softmax are no answers; e^z is 8 for the 7 and 1 for the nine others,
// together 17.
BOOST_AUTO_TEST_CASE(sums_for_softmax_are_read_as_probabilities) {
  const double z = std::log(8.0);
  const Reading reading = reading_of({-5, -5, -5, -5, -5, -5, -5, z - 5, -5, -5}, softmax_cost);
  BOOST_TEST(
      approximately(Matrix{{reading.outputs[7], reading.outputs[0]}}, Matrix{{8.0 / 17, 1.0 / 17}}, 1e-15));
  BOOST_TEST(verdict(reading) == "It is not sure: a 7 (0.47) or a 0 (0.06).");
  // A probability must be above 0.9, where another output must be above 0.5.
  BOOST_TEST(!reading_of({0, 0, 0, 0, 0, 0, 0, std::log(80.0), 0, 0}, softmax_cost).sure);  // 80 of 89
  BOOST_TEST(reading_of({0, 0, 0, 0, 0, 0, 0, std::log(82.0), 0, 0}, softmax_cost).sure);   // 82 of 91
  BOOST_TEST(reading_of({0, 0, 0, 0, 0, 0, 0, 0.8, 0, 0}).sure);
  BOOST_TEST(verdict(reading_of({0, 0, 0, 0, 0, 0, 0, 9, 0, 0}, softmax_cost)) == "It reads a 7 (1.00).");
  BOOST_TEST(
      knows_something(reading_of({-9, -9, -9, -9, -9, -9, -9, -9, -9, -9}, softmax_cost)));  // 0.1 each
}

BOOST_AUTO_TEST_CASE(bars_words_and_pictures_keep_to_their_width) {
  BOOST_TEST(bar(0.5, 10) == "#####.....");
  BOOST_TEST(bar(7.0, 4) == "####");
  BOOST_TEST(bar(-1.0, 4) == "....");
  BOOST_TEST(bar(std::nan(""), 4) == "....");
  BOOST_TEST(wrapped("It is not sure: a 7 (0.41)", 12) ==
             (std::vector<std::string>{"It is not", "sure: a 7", "(0.41)"}));
  GreyPicture bright(4, 2);
  std::ranges::fill(bright.pixels, std::uint8_t{255});
  const std::vector<GreyPicture> two = {bright, GreyPicture(2, 2)};
  const std::vector<std::string> titles = {"one", "two"};
  BOOST_TEST(side_by_side(two, titles, 4, 80) == "   one    two\n   @@@@\n   @@@@\n   @@@@\n   @@@@\n");
  BOOST_TEST(side_by_side(two, titles, 4, 9) ==
             "   one\n   @@@@\n   @@@@\n   @@@@\n   @@@@\n\n   two\n   \n   \n");
}

BOOST_AUTO_TEST_CASE(figure_has_the_pixels_of_all_six_steps) {
  TemporaryFolder folder;
  Plots plots(folder.path(), false);
  ColourPicture picture(40, 50);
  for (std::size_t row = 10; row < 30; ++row) picture(row, 20) = picture(row, 21) = {255, 200, 100};
  draw_steps(plots, "10_your_digit", prepare(picture, "x"), "It's a 1");
  const std::string numbers = read_text(folder.path() / "10_your_digit.csv");
  BOOST_TEST(numbers.rfind("step,row,column,red,green,blue\n", 0) == 0u);
  for (char step = '1'; step <= '6'; ++step)
    BOOST_TEST(numbers.find(std::string("\n") + step + ",0,0,") != std::string::npos, step);
  BOOST_TEST(numbers.find("\n6,27,27,") != std::string::npos);
  BOOST_TEST(numbers.find("\n6,28,") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
