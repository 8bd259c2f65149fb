// What a trained convolutional network sees, and what it answers.
#include "11_better/softmax.hpp"
#include "13_convolution/answers.hpp"
#include "13_convolution/receptive_field.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_inside)

namespace {

// Pictures of 4 x 4 pixels: one has ink in the lower right corner, one in the middle, one has none.
struct ThreePictures {
  std::vector<std::uint8_t> pixels = std::vector<std::uint8_t>(48, 0), labels = {0, 1, 0};
  ThreePictures() {
    pixels[15] = 255;
    pixels[16 + 5] = 51;
  }
  ImageSet set() const { return {4, 4, pixels, labels}; }
};

// One filter of 2 x 2 that adds up its pixels, and ten outputs that see its 3 x 3 places.
Network adding_network() {
  Network network = {{Matrix(4, 1, 1.0), Matrix(1, 1), relu}, {Matrix(9, 10), Matrix(1, 10), identity}};
  for (std::size_t place = 0; place < 9; ++place) network[1].weights(place, 1) = 2.0;
  network[1].biases(0, 0) = 1.0;
  return network;
}
const Wiring adding_wiring = {{.input = {1, 4, 4}, .side = 2, .pool = 1}, {}};

}  // namespace

// 5; then 5 + (2 - 1) = 6 at steps of 2; then 6 + (5 - 1) 2 = 14; then 14 + 2 = 16 at steps of 4; then 16
// + 4.
BOOST_AUTO_TEST_CASE(receptive_fields_by_hand_13_6) {
  const Wiring wiring = wiring_of({.picture = {1, 28, 28}, .banks = {{8}, {16}, {4, 2, 1}}, .dense = {10}});
  BOOST_TEST(field_of(wiring, 0).side == 5u);
  BOOST_TEST(field_of(wiring, 0).step == 1u);
  BOOST_TEST(field_of(wiring, 1).side == 14u);
  BOOST_TEST(field_of(wiring, 1).step == 2u);
  BOOST_TEST(field_of(wiring, 2).side == 20u);
  BOOST_TEST(field_of(wiring, 2).step == 4u);
  BOOST_CHECK_EXCEPTION(field_of(wiring, 3), std::out_of_range, says("layer 3 has no patches"));
  BOOST_CHECK_THROW(field_of(wiring, 4), std::out_of_range);
}

// A pixel outside of the field changes nothing, and each pixel inside of it does.
BOOST_AUTO_TEST_CASE(a_place_sees_its_field_and_nothing_else_13_6) {
  const Plan plan{.picture = {1, 14, 14}, .banks = {{1, 3, 2}, {1, 3, 1}}, .dense = {1}};
  const Wiring wiring = wiring_of(plan);
  const Field field = field_of(wiring, 1);
  Network network = {{Matrix(9, 1, 1.0), Matrix(1, 1), relu},
                     {Matrix(9, 1, 1.0), Matrix(1, 1), relu},
                     {Matrix(16, 1), Matrix(1, 1), identity}};
  WiredTrace trace;
  for (std::size_t pixel = 0; pixel < 196; ++pixel) {
    Matrix picture(1, 196);
    picture(0, pixel) = 1.0;
    feedforward(wiring, network, picture, trace);
    const std::size_t row = pixel / 14, column = pixel % 14, top = field.step, left = 2 * field.step;
    const bool inside = row >= top && row < top + field.side && column >= left && column < left + field.side;
    BOOST_TEST((trace.sums[1](1 * 4 + 2, 0) > 0.0) == inside);  // the place (1, 2) of 4 x 4
  }
}

// Three places see the corner's 1 or the middle's 0.2; of equal sums, the first in reading order.
BOOST_AUTO_TEST_CASE(parts_that_light_a_filter_by_hand) {
  const ThreePictures pictures;
  const auto parts = parts_that_light(adding_wiring, adding_network(), 0, pictures.set(), 2);
  BOOST_REQUIRE(parts.size() == 1u);
  BOOST_REQUIRE(parts[0].size() == 2u);
  BOOST_TEST(parts[0][0].picture == 0u);
  BOOST_TEST(parts[0][0].row == 2u);
  BOOST_TEST(parts[0][0].column == 2u);
  BOOST_TEST(parts[0][0].sum == 1.0);
  BOOST_TEST(parts[0][1].picture == 1u);
  BOOST_TEST(parts[0][1].row == 0u);
  BOOST_TEST(parts[0][1].column == 0u);
  BOOST_TEST(parts[0][1].sum == 0.2);
  BOOST_TEST(parts_that_light(adding_wiring, adding_network(), 0, pictures.set(), 9)[0].size() == 3u);
}

// Outputs (1, 2 s, 0 ...): s is 1 at one place of the first picture, 0.2 at four of the second, 0 in the
// third. So they say 1, 1 and 0. e^2 / (e^2 + e + 8) = 7.389 / 18.107 = 0.408
BOOST_AUTO_TEST_CASE(answers_by_hand) {
  const ThreePictures pictures;
  const auto answers = answers_to(adding_wiring, adding_network(), pictures.set());
  BOOST_REQUIRE(answers.size() == 3u);
  BOOST_TEST(answers[0].predicted == 1);
  BOOST_TEST(answers[1].predicted == 1);
  BOOST_TEST(answers[2].predicted == 0);
  BOOST_TEST(answers[2].picture == 2u);
  BOOST_TEST(std::abs(answers[0].confidence - 0.408) < 0.001);
  BOOST_TEST(count_right(answers) == 2u);
}

// They are looked at a hundred at a time. Of 230 blank pictures, the one with ink is found where it is.
BOOST_AUTO_TEST_CASE(pictures_keep_their_numbers_and_labels) {
  std::vector<std::uint8_t> pixels(230 * 16, 0), labels(230, 0);
  pixels[207 * 16 + 5] = 255;
  labels[207] = 1;
  const ImageSet images{4, 4, pixels, labels};
  BOOST_TEST(parts_that_light(adding_wiring, adding_network(), 0, images, 1)[0][0].picture == 207u);
  const auto answers = answers_to(adding_wiring, adding_network(), images);
  BOOST_REQUIRE(answers.size() == 230u);
  BOOST_TEST(count_right(answers) == 230u);
  BOOST_TEST(answers[207].picture == 207u);
  BOOST_TEST(answers[207].truth == 1);
}

BOOST_AUTO_TEST_CASE(an_edge_is_like_an_edge_and_a_flat_filter_is_not) {
  std::vector<double> edge, flat(25, 3.0), spot(25, 0.0);
  for (std::size_t i = 0; i < 25; ++i) edge.push_back(i % 5 < 2 ? -4.0 : 1.0);
  BOOST_TEST(std::abs(likeness_to_an_edge(edge, 5) - 1.0) < 1e-12);
  for (double& weight : edge) weight = 7.0 - 2.0 * weight;  // the other way round
  BOOST_TEST(std::abs(likeness_to_an_edge(edge, 5) - 1.0) < 1e-12);
  BOOST_TEST(likeness_to_an_edge(flat, 5) == 0.0);
  spot[12] = 1.0;
  BOOST_TEST(likeness_to_an_edge(spot, 5) < 0.5);
}

BOOST_AUTO_TEST_CASE(what_nobody_has_filled_in) {
  const LayerWiring layer;
  BOOST_TEST(layer.dense());
  BOOST_TEST(layer.pool == 1u);
  BOOST_TEST((layer.input == Volume{1, 1, 1}));
  const Plan plan;
  BOOST_TEST((plan.picture == Volume{1, 28, 28}));
  BOOST_TEST(plan.banks.empty());
  BOOST_TEST(plan.dense == std::vector<std::size_t>{10}, boost::test_tools::per_element());
  const Bank bank;
  BOOST_TEST(bank.filters == 8u);
  BOOST_TEST(bank.side == 5u);
  BOOST_TEST(bank.pool == 2u);
  const LitPart part;
  BOOST_TEST(all_empty(part.picture, part.row, part.column, part.sum));
  const Field field;
  BOOST_TEST(field.side == 1u);
  BOOST_TEST(field.step == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
