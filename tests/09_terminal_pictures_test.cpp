#include "09_look_inside/terminal_pictures.hpp"

#include <algorithm>
#include <array>
#include <sstream>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_terminal_pictures)

namespace {

std::size_t widest_line(const std::string& text) {
  std::istringstream lines(text);
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, line.size());
  return widest;
}

}  // namespace

// Two rows of pixels make one line; a last row alone stands for itself.
BOOST_AUTO_TEST_CASE(picture_in_characters_by_hand) {
  const std::array pixels = {0.0, 1.0, 0.5, 1.0, 1.0, 0.2};
  BOOST_TEST(picture_in_characters(pixels, 2, 1) == " :@\n @:\n");
}

BOOST_AUTO_TEST_CASE(columns_in_characters_by_hand) {
  const std::array values = {0.0, 1.0, 0.4, -3.0};
  BOOST_TEST(columns_in_characters(values, 0) == " #  \n #  \n #  \n ## \n ## \n----\n0   \n");
  const std::array large = {2.0, 4.0};  // the largest is the tallest
  BOOST_TEST(columns_in_characters(large, 0) == " #\n #\n##\n##\n##\n--\n0 \n");
}

BOOST_AUTO_TEST_CASE(answers_in_characters_mark_the_largest) {
  const std::array outputs = {0.0, 0.5, 1.2};
  BOOST_TEST(answers_in_characters(outputs, 1) ==
             " 0                      0.00\n 1 ##########           0.50\n 2 #################### 1.20 <\n");
}

BOOST_AUTO_TEST_CASE(pictures_of_characters_fit_into_forty_columns) {
  const std::vector<double> pixels(784, 1.0), hidden(128, 1.0), outputs(10, 1.0);
  BOOST_TEST(widest_line(picture_in_characters(pixels, 28, 3)) == 31u);
  BOOST_TEST(widest_line(columns_in_characters(hidden, 3)) == 33u);
  BOOST_TEST(widest_line(answers_in_characters(outputs, 3)) <= 36u);
}

BOOST_AUTO_TEST_SUITE_END()
