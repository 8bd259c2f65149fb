// What chapters 01 to 04 set by hand and draw, recorded: strokes, detectors, deciders and cats are the ones
// that pages and figures show.
#include <algorithm>

#include "03_feedforward/hand_set.hpp"
#include "04_gradient_descent/cat.hpp"
#include "support/recorded.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_04_recorded)

namespace {

// The first and the last row and column of some pixels: "4-23 7-20".
std::string box_around(const std::vector<std::size_t>& pixels) {
  std::size_t top = picture_side, bottom = 0, left = picture_side, right = 0;
  for (const std::size_t place : pixels) {
    top = std::min(top, place / picture_side), bottom = std::max(bottom, place / picture_side);
    left = std::min(left, place % picture_side), right = std::max(right, place % picture_side);
  }
  return std::to_string(top) + "-" + std::to_string(bottom) + " " + std::to_string(left) + "-" +
         std::to_string(right);
}

}  // namespace

// As on a pocket calculator: A, G and D one below the other, F and E at the left, B and C at the right.
BOOST_AUTO_TEST_CASE(strokes_lie_where_the_drawing_shows_them) {
  const char* const boxes[] = {"4-7 11-16",  "7-12 17-20", "15-20 17-20", "20-23 11-16",
                               "15-20 7-10", "7-12 7-10",  "12-15 11-16"};
  for (std::size_t i = 0; i < stroke_names.size(); ++i)
    BOOST_TEST(box_around(stroke_pixels(stroke_names[i])) == boxes[i], stroke_names[i]);
}

BOOST_AUTO_TEST_CASE(strokes_and_detectors_that_are_set_by_hand) {
  std::vector<double> all;
  for (const Layer& layer : hand_set_network()) {
    all.insert(all.end(), layer.weights.values().begin(), layer.weights.values().end());
    all.insert(all.end(), layer.biases.values().begin(), layer.biases.values().end());
  }
  BOOST_TEST(checksum_of(all) == 2289485088u);
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const Picture picture = draw_strokes(strokes_of_digit(digit), 1, -2);
    all.insert(all.end(), picture.begin(), picture.end());
  }
  BOOST_TEST(checksum_of(all) == 1829822960u);
}

BOOST_AUTO_TEST_CASE(cats_of_seed_1) {
  Engine engine(1);
  const Batch cats = cats_and_others(engine);
  BOOST_TEST(checksum_of(cats.inputs) == 1946804351u);
  BOOST_TEST(checksum_of(cats.targets) == 2562363284u);
  const Lesson lesson = learn_by_nudging(one_neuron(), cats, 3.0, 5);
  BOOST_TEST(checksum_of(lesson.costs) == 2259201338u);
}

BOOST_AUTO_TEST_SUITE_END()
