#include "13_convolution/convolution.hpp"
#include "support/support.hpp"
#include "support/wired_networks.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_convolution)

namespace {

const LayerWiring small = {.input = {1, 3, 4}, .side = 2, .pool = 1};
const LayerWiring pooled = {.input = {1, 3, 5}, .side = 2, .pool = 2};

// The sum of the products of all numbers of two matrices.
double dot(const Matrix& a, const Matrix& b) {
  BOOST_REQUIRE(shape(a) == shape(b));
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a.values()[i] * b.values()[i];
  return sum;
}

Matrix random_matrix(std::size_t rows, std::size_t columns, Engine& engine) {
  Matrix matrix(rows, columns);
  fill_normal(matrix, 0.0, 1.0, engine);
  return matrix;
}

}  // namespace

// 1 2 3 4
// 5 6 7 8     has 2 x 3 places for patches of 2 x 2: 3 - 2 + 1 and 4 - 2 + 1.
// 9 8 7 6
BOOST_AUTO_TEST_CASE(patches_by_hand_13_1_and_13_2) {
  BOOST_TEST((places_of(small, 7) == Volume{7, 2, 3}));
  Matrix patches;
  patches_of(small, Matrix{{1, 2, 3, 4, 5, 6, 7, 8, 9, 8, 7, 6}}, patches);
  BOOST_TEST(patches ==
             (Matrix{{1, 2, 5, 6}, {2, 3, 6, 7}, {3, 4, 7, 8}, {5, 6, 9, 8}, {6, 7, 8, 7}, {7, 8, 7, 6}}));
}

BOOST_AUTO_TEST_CASE(a_patch_goes_through_all_channels_and_pictures_follow_each_other_13_2) {
  Matrix patches;
  patches_of({.input = {2, 1, 2}, .side = 1}, Matrix{{1, 2, 10, 20}, {3, 4, 30, 40}}, patches);
  BOOST_TEST(patches == (Matrix{{1, 10}, {2, 20}, {3, 30}, {4, 40}}));
}

// A pixel in the corner is in one patch, at the edge in two, inside in four.
BOOST_AUTO_TEST_CASE(overlaps_by_hand_13_5) {
  Matrix a;
  add_overlaps(small, Matrix(6, 4, 1.0), a);
  BOOST_TEST(a == (Matrix{{1, 2, 2, 1, 2, 4, 4, 2, 1, 2, 2, 1}}));
}

// The places of two filters, 2 x 4 each, pooled by 2. Filter 0 sees   1 5 0 2   and the largest are 5, 3;
//                                                                     4 5 3 1   the first of two fives wins.
// Filter 1 sees the negative of it: the largest of -1 -5 -4 -5 and of 0 -2 -3 -1 are -1 and 0.
BOOST_AUTO_TEST_CASE(pooling_by_hand_13_3_and_13_4) {
  const Matrix sums{{1, -1}, {5, -5}, {0, 0}, {2, -2}, {4, -4}, {5, -5}, {3, -3}, {1, -1}};
  Matrix z, errors;
  Winners winners;
  pool(pooled, sums, z, winners);
  BOOST_TEST(z == (Matrix{{5, 3, -1, 0}}));
  BOOST_TEST(winners == (Winners{1, 6, 0, 2}), boost::test_tools::per_element());
  blame_winners(pooled, Matrix{{10, 20, 30, 40}}, winners, errors);
  BOOST_TEST(errors == (Matrix{{0, 30}, {10, 0}, {0, 40}, {0, 0}, {0, 0}, {0, 0}, {20, 0}, {0, 0}}));
}

// One filter of 2 x 2, (1 0; 0 -1), bias 1, over      1 2 0       1 - 5 + 1, 2 - 0 + 1     -3  3
//                                                     4 5 0       4 - 8 + 1, 5 - 9 + 1     -3 -3
//                                                     7 8 9
// pooled to 3, through ReLU to 3, times 2, minus 1: 5. Wanted is 4, so the error is 2 (5 - 4) = 2, and the
// filter gets 2 * 2 = 4 at the place (0, 1): 4 times the patch 2 0 5 0.
BOOST_AUTO_TEST_CASE(a_network_by_hand) {
  const Wiring wiring = {{.input = {1, 3, 3}, .side = 2, .pool = 2}, {}};
  const Network network = {{Matrix{{1}, {0}, {0}, {-1}}, Matrix{{1}}, relu},
                           {Matrix{{2}}, Matrix{{-1}}, identity}};
  const Batch batch{Matrix{{1, 2, 0, 4, 5, 0, 7, 8, 9}}, Matrix{{4}}};
  WiredTrace trace;
  feedforward(wiring, network, batch.inputs, trace);
  BOOST_TEST(trace.sums[0] == (Matrix{{-3}, {3}, {-3}, {-3}}));
  BOOST_TEST(trace.a[1] == (Matrix{{3}}));
  BOOST_TEST(trace.outputs() == (Matrix{{5}}));
  Gradient gradient;
  convolution_backpropagation(wiring, squared_error)(network, batch, gradient);
  BOOST_TEST(gradient[1].weights == (Matrix{{6}}));
  BOOST_TEST(gradient[1].biases == (Matrix{{2}}));
  BOOST_TEST(gradient[0].weights == (Matrix{{8}, {0}, {20}, {0}}));
  BOOST_TEST(gradient[0].biases == (Matrix{{4}}));
}

// <cut into patches, errors> = <picture, overlaps added up>: that is what transposed means.
BOOST_AUTO_TEST_CASE(the_transposes_are_transposes_13_4_and_13_5) {
  Engine engine(3);
  for (const Plan& plan : wired_plans) {
    if (plan.banks.empty()) continue;
    const LayerWiring layer = wiring_of(plan)[0];
    const std::size_t filters = 3, places = places_of(layer, 1).size();
    const Matrix a = random_matrix(2, layer.input.size(), engine);
    Matrix patches, back, z, errors;
    patches_of(layer, a, patches);
    const Matrix patch_errors = random_matrix(patches.rows(), patches.columns(), engine);
    add_overlaps(layer, patch_errors, back);
    BOOST_TEST(std::abs(dot(patches, patch_errors) - dot(a, back)) < 1e-12 * static_cast<double>(a.size()));

    const Matrix sums = random_matrix(2 * places, filters, engine);
    Winners winners;
    pool(layer, sums, z, winners);
    const Matrix delta = random_matrix(z.rows(), z.columns(), engine);
    blame_winners(layer, delta, winners, errors);
    BOOST_TEST(std::abs(dot(z, delta) - dot(sums, errors)) < 1e-12 * static_cast<double>(sums.size()));
  }
}

// A patch as large as the picture has one place, so its filters are neurons of a dense layer.
BOOST_AUTO_TEST_CASE(one_place_is_a_dense_layer_to_the_bit) {
  Engine engine(4);
  const Plan plan{.picture = {1, 28, 28}, .banks = {{30, 28, 1}}, .dense = {10}};
  const Network network = wired_start(plan, sigmoid, engine);
  const Batch batch = random_examples(10, 784, 10, engine);
  BOOST_TEST(feedforward(wiring_of(plan), network, batch.inputs) == feedforward(network, batch.inputs));
  Gradient wired, dense;
  convolution_backpropagation(wiring_of(plan), squared_error)(network, batch, wired);
  backpropagation(squared_error)(network, batch, dense);
  for (std::size_t l = 0; l < network.size(); ++l) {
    BOOST_TEST(wired[l].weights == dense[l].weights);
    BOOST_TEST(wired[l].biases == dense[l].biases);
  }
}

// What a filter says moves along with the picture.
BOOST_AUTO_TEST_CASE(a_shifted_picture_gives_shifted_sums) {
  Engine engine(5);
  const LayerWiring layer{.input = {1, 6, 6}, .side = 3};
  Matrix picture(1, 36), moved(1, 36), patches, sums, moved_sums;
  for (std::size_t y = 0; y < 5; ++y) {
    for (std::size_t x = 0; x < 4; ++x)
      moved(0, (y + 1) * 6 + x + 2) = picture(0, y * 6 + x) = uniform(0.0, 1.0, engine);
  }
  const Layer filters = random_layer(9, 2, relu, engine);
  patches_of(layer, picture, patches);
  weighted_sums(filters, patches, sums);
  patches_of(layer, moved, patches);
  weighted_sums(filters, patches, moved_sums);
  for (std::size_t y = 0; y < 3; ++y) {
    for (std::size_t x = 0; x < 2; ++x)
      BOOST_TEST(sums.row(y * 4 + x) == moved_sums.row((y + 1) * 4 + x + 2),
                 boost::test_tools::per_element());
  }
}

BOOST_AUTO_TEST_CASE(outputs_in_slices_are_those_of_one_pass) {
  Engine engine(6);
  const Plan& plan = wired_plans[0];
  const Network network = wired_start(plan, relu, engine);
  const Matrix inputs = random_matrix(203, 25, engine);
  WiredTrace trace;
  feedforward(wiring_of(plan), network, inputs, trace);
  BOOST_TEST(feedforward(wiring_of(plan), network, inputs) == trace.outputs());
  BOOST_TEST(feedforward(wiring_of(plan), network, Matrix(0, 25)).rows() == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
