#include "07_sgd/sgd.hpp"
#include "11_better/momentum.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"
#include "13_convolution/broken_transposes.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_convolution)

namespace {

const LayerWiring small = {.input = {1, 3, 4}, .side = 2, .pool = 1};
const LayerWiring pooled = {.input = {1, 3, 5}, .side = 2, .pool = 2};

// Odd sizes, several channels, one or two banks, no bank at all, and pooling.
const std::vector<Plan> plans = {
    {.picture = {1, 5, 5}, .banks = {{2, 2, 2}}, .dense = {3}},
    {.picture = {3, 5, 6}, .banks = {{4, 3, 1}}, .dense = {2}},
    {.picture = {2, 7, 9}, .banks = {{3, 2, 2}, {2, 2, 1}}, .dense = {4, 2}},
    {.picture = {1, 9, 9}, .banks = {{2, 3, 1}, {3, 2, 3}, {2, 2, 1}}, .dense = {3}},
    {.picture = {2, 3, 3}, .banks = {{2, 3, 1}}, .dense = {2}},
    {.picture = {1, 2, 3}, .banks = {}, .dense = {4, 2}}};

Batch random_examples(std::size_t rows, std::size_t inputs, std::size_t outputs, Engine& engine) {
  Batch batch{Matrix(rows, inputs), Matrix(rows, outputs)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < rows; ++i) batch.targets(i, i % outputs) = 1.0;
  return batch;
}

Batch examples_for(const Plan& plan, std::size_t rows, Engine& engine) {
  return random_examples(rows, plan.picture.size(), plan.dense.back(), engine);
}

// Biases of 0 would hide a mistake in theirs.
Network start_of(const Plan& plan, const Activation& hidden, Engine& engine) {
  Network network = small_start(plan, hidden, identity, engine);
  for (Layer& layer : network) fill_normal(layer.biases, 0.0, 0.5, engine);
  return network;
}

double largest_difference(const std::vector<BlockCheck>& checks) {
  double largest = 0.0;
  for (const BlockCheck& check : checks) largest = std::max(largest, check.difference);
  return largest;
}

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
BOOST_AUTO_TEST_CASE(overlaps_by_hand_13_3) {
  Matrix a;
  add_overlaps(small, Matrix(6, 4, 1.0), a);
  BOOST_TEST(a == (Matrix{{1, 2, 2, 1, 2, 4, 4, 2, 1, 2, 2, 1}}));
}

// The places of two filters, 2 x 4 each, pooled by 2. Filter 0 sees   1 5 0 2   and the largest are 5, 3;
//                                                                     4 5 3 1   the first of two fives wins.
// Filter 1 sees the negative of it: the largest of -1 -5 -4 -5 and of 0 -2 -3 -1 are -1 and 0.
BOOST_AUTO_TEST_CASE(pooling_by_hand_13_4_and_13_5) {
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

BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_6_5) {
  Engine engine(13);
  for (const Plan& plan : plans) {
    for (const Activation* hidden : {&sigmoid, &relu}) {
      const Wiring wiring = wiring_of(plan);
      const Network network = start_of(plan, *hidden, engine);
      const Batch batch = examples_for(plan, 3, engine);
      for (const Cost* cost : {&softmax_cross_entropy, &mean_squared_error}) {
        BOOST_TEST(largest_difference(check_gradient(wiring, network, batch, *cost,
                                                     convolution_backpropagation(wiring, *cost))) < 1e-7);
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(a_batchs_gradient_is_the_mean_of_its_examples) {
  Engine engine(2);
  for (const Plan& plan : plans) {
    const GradientOf gradient_of = convolution_backpropagation(wiring_of(plan), softmax_cross_entropy);
    const Network network = start_of(plan, relu, engine);
    const Batch batch = examples_for(plan, 4, engine);
    Gradient together, one, mean = zero_gradient(network);
    gradient_of(network, batch, together);
    for (std::size_t i = 0; i < 4; ++i) {
      gradient_of(network, {as_row(batch.inputs.row(i)), as_row(batch.targets.row(i))}, one);
      for (std::size_t l = 0; l < network.size(); ++l) {
        add_scaled(mean[l].weights, 0.25, one[l].weights);
        add_scaled(mean[l].biases, 0.25, one[l].biases);
      }
    }
    for (std::size_t l = 0; l < network.size(); ++l) {
      BOOST_TEST(approximately(together[l].weights, mean[l].weights, 1e-12, 1.0));
      BOOST_TEST(approximately(together[l].biases, mean[l].biases, 1e-12, 1.0));
    }
  }
}

// <cut into patches, errors> = <picture, overlaps added up>: that is what transposed means.
BOOST_AUTO_TEST_CASE(the_transposes_are_transposes_13_3_and_13_5) {
  Engine engine(3);
  for (const Plan& plan : plans) {
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
  const Network network = start_of(plan, sigmoid, engine);
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
  const Plan& plan = plans[0];
  const Network network = start_of(plan, relu, engine);
  const Matrix inputs = random_matrix(203, 25, engine);
  WiredTrace trace;
  feedforward(wiring_of(plan), network, inputs, trace);
  BOOST_TEST(feedforward(wiring_of(plan), network, inputs) == trace.outputs());
  BOOST_TEST(feedforward(wiring_of(plan), network, Matrix(0, 25)).rows() == 0u);
}

BOOST_AUTO_TEST_CASE(broken_transposes_are_caught_and_named) {
  Engine engine(7);
  const Plan plan{.picture = {1, 10, 10}, .banks = {{2, 3, 2}, {3, 3, 2}}, .dense = {3}};
  const Wiring wiring = wiring_of(plan);
  const Network network = start_of(plan, relu, engine);
  const Batch batch = examples_for(plan, 3, engine);
  const Cost& cost = softmax_cross_entropy;
  std::size_t caught = 0;
  for (const auto& [name, transposes] : broken_transposes()) {
    const GradientOf broken = convolution_backpropagation(wiring, cost, transposes);
    const auto checks = check_gradient(wiring, network, batch, cost, broken);
    BOOST_TEST(checks[0].difference > 1e-3);
    BOOST_TEST(checks[4].difference < 1e-7);  // the dense layer above is right
    BOOST_TEST(name_of_mistake(wiring, network, batch, cost, broken) == name);
    ++caught;
  }
  BOOST_TEST(caught == 4u);
  BOOST_TEST(name_of_mistake(wiring, network, batch, cost, convolution_backpropagation(wiring, cost)) ==
             "right");
  const GradientOf nothing = [](const Network& of, const Batch&, Gradient& gradient) {
    gradient = zero_gradient(of);
  };
  BOOST_TEST(name_of_mistake(wiring, network, batch, cost, nothing) == "unknown");
}

// Momentum and weight decay take this gradient as they take any other, and the cost falls.
BOOST_AUTO_TEST_CASE(it_learns_with_what_chapter_11_has) {
  Engine engine(8);
  const Plan& plan = plans[2];
  const Wiring wiring = wiring_of(plan);
  Network network = start_of(plan, relu, engine);
  const Batch batch = examples_for(plan, 6, engine);
  const auto cost_now = [&] {
    return softmax_cross_entropy.value(feedforward(wiring, network, batch.inputs), batch.targets);
  };
  const double before = cost_now();
  const GradientOf gradient_of =
      momentum(weight_decay(convolution_backpropagation(wiring, softmax_cross_entropy), 0.001), 0.9,
               Momentum::nesterov);
  train(network, examples_from(batch.inputs, batch.targets), {20, 3, 0.02}, gradient_of, engine,
        [](const Epoch&) { return true; });
  BOOST_TEST(cost_now() < 0.5 * before);
}

BOOST_AUTO_TEST_SUITE_END()
