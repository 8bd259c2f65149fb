#include "13_convolution/convolution.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_wiring)

namespace {

const Plan two_banks{.picture = {1, 28, 28}, .banks = {{8, 5, 2}, {16, 5, 2}}, .dense = {10}};

Network network_of(const Plan& plan) {
  Engine engine(1);
  return small_start(plan, relu, identity, engine);
}

}  // namespace

// 28 - 5 + 1 = 24, pooled 12; 12 - 5 + 1 = 8, pooled 4; 16 * 4 * 4 = 256.
BOOST_AUTO_TEST_CASE(the_shapes_of_two_banks_13_1) {
  const Wiring wiring = wiring_of(two_banks);
  BOOST_REQUIRE(wiring.size() == 3u);
  BOOST_TEST((places_of(wiring[0], 8) == Volume{8, 24, 24}));
  BOOST_TEST((wiring[1].input == Volume{8, 12, 12}));
  BOOST_TEST((output_of(wiring[1], 16) == Volume{16, 4, 4}));
  BOOST_TEST(patch_size(wiring[1]) == 200u);
  BOOST_TEST(wiring[2].dense());
}

// (25 + 1) 8 + (8 * 25 + 1) 16 + (256 + 1) 10 = 208 + 3,216 + 2,570
BOOST_AUTO_TEST_CASE(a_filter_of_5_by_5_has_26_knobs) {
  BOOST_TEST(count_knobs(network_of(two_banks)) == 5994u);
  BOOST_TEST(count_knobs({network_of({.banks = {{1}}})[0]}) == 26u);
}

// N(0, 1) times sqrt(2 / n) for ReLU and sqrt(1 / n) for the last layer, n the numbers that a neuron sees.
BOOST_AUTO_TEST_CASE(a_start_is_the_draws_of_random_layer_scaled_11_6) {
  Engine engine(1);
  const Network network = network_of(two_banks);
  const std::vector<std::size_t> sees = {25, 200, 256}, neurons = {8, 16, 10};
  for (std::size_t l = 0; l < 3; ++l) {
    Matrix weights = random_layer(sees[l], neurons[l], relu, engine).weights;
    weights *= std::sqrt((l < 2 ? 2.0 : 1.0) / static_cast<double>(sees[l]));
    BOOST_TEST(network[l].weights == weights);
    BOOST_TEST(network[l].biases == Matrix(1, neurons[l]));
    BOOST_TEST(network[l].activation.name == (l < 2 ? relu : identity).name);
  }
}

BOOST_AUTO_TEST_CASE(a_plan_that_does_not_fit_is_refused) {
  const auto refused = [](const Plan& plan, const char* words) {
    BOOST_CHECK_EXCEPTION(wiring_of(plan), std::invalid_argument, says(words));
  };
  refused({.picture = {1, 4, 9}, .banks = {{2, 5, 1}}},
          "a patch of 5 x 5 does not fit into a picture of 1 x 4 x 9");
  refused({.picture = {1, 9, 4}, .banks = {{2, 5, 1}}}, "does not fit into a picture");
  refused({.picture = {1, 28, 28}, .banks = {{2, 3, 2}, {2, 3, 2}}},
          "squares of 2 x 2 do not cover the 11 x 11 places of a filter; choose another patch or pooling");
  refused({.picture = {1, 5, 6}, .banks = {{2, 2, 2}}}, "do not cover the 4 x 5 places");
  refused({.banks = {{2, 5, 0}}}, "squares of 0 x 0 do not cover");
  refused({.banks = {{2, 0, 1}}}, "a patch of 0 x 0 does not fit");
  refused({.banks = {{0, 5, 1}}}, "a bank needs at least one filter");
  refused({.picture = {0, 5, 5}}, "at least one pixel");
  refused({.dense = {}}, "a plan needs a dense layer");
  refused({.dense = {3, 0}}, "a layer needs at least one neuron");
}

BOOST_AUTO_TEST_CASE(another_wiring_than_the_networks_is_refused) {
  const Network network = network_of(two_banks);
  const Matrix inputs(1, 784);
  const auto refused = [&](const Wiring& wiring, const Network& with, const char* words) {
    WiredTrace trace;
    BOOST_CHECK_EXCEPTION(feedforward(wiring, with, inputs, trace), std::invalid_argument, says(words));
  };
  const Wiring right = wiring_of(two_banks);
  refused({right[0], right[1]}, network, "the wiring is for 2 layers, but the network has 3");
  Wiring wrong = right;
  wrong[0].side = 4;
  refused(wrong, network, "layer 0: its filters have 25 weights, but its patches have 16 numbers");
  wrong = right;
  wrong[1].input = {8, 8, 18};
  refused(wrong, network, "layer 0: it hands on 8 x 12 x 12, but the next layer expects 8 x 8 x 18");
  wrong = right;
  wrong[1].pool = 1;
  refused(wrong, network, "layer 1: it hands on 1024 numbers, but the next layer expects 256");
  wrong = right;
  wrong[0].pool = 5;
  refused(wrong, network, "squares of 5 x 5 do not cover the 24 x 24 places");
  wrong = right;
  wrong[2].pool = 2;
  refused(wrong, network, "layer 2: only filters can be pooled, and it is dense");
  Network without = network;
  without[1].biases = Matrix(1, 15);
  refused(right, without,
          "layer 1: a bias is needed for each of its 16 neurons, but the biases are (1 x 15)");
  WiredTrace trace;
  BOOST_CHECK_EXCEPTION(
      feedforward(right, network, Matrix(2, 783), trace), ShapeError,
      says("patches_of: pictures of 1 x 28 x 28 have 784 numbers, but the inputs are (2 x 783)"));
}

BOOST_AUTO_TEST_CASE(what_is_not_whole_pictures_is_refused) {
  const LayerWiring layer{.input = {1, 3, 3}, .side = 2, .pool = 2};
  Matrix result;
  Winners winners;
  BOOST_CHECK_EXCEPTION(
      add_overlaps(layer, Matrix(5, 4), result), ShapeError,
      says("pictures of 1 x 3 x 3 have 4 patches of 4 numbers, but the patches are (5 x 4)"));
  BOOST_CHECK_THROW(add_overlaps(layer, Matrix(4, 3), result), ShapeError);
  BOOST_CHECK_EXCEPTION(pool(layer, Matrix(6, 2), result, winners), ShapeError,
                        says("a filter has 4 places in a picture, but the sums are (6 x 2)"));
  BOOST_CHECK_EXCEPTION(blame_winners(layer, Matrix(1, 2), {0}, result), ShapeError,
                        says("1 places won, but delta is (1 x 2)"));
  std::vector<Matrix> none;
  WiredErrors errors;
  Gradient gradient;
  BOOST_CHECK_EXCEPTION(backward({layer}, {Layer{}}, {}, errors, gradient), std::invalid_argument,
                        says("delta needs a matrix per layer"));
  BOOST_CHECK_EXCEPTION(convolution_backpropagation({}, squared_error)({}, {}, gradient),
                        std::invalid_argument, says("the network has no layers"));
}

BOOST_AUTO_TEST_SUITE_END()
