// A network whose gates are shut is dead, and an output can be shut for its own digit.
#include "08_mnist/slopes_left.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_slopes_left)

namespace {

// Ten pictures of 1 x 10 pixels: digit d lights pixel d.
struct LitPixels {
  std::vector<std::uint8_t> pixels = std::vector<std::uint8_t>(100), labels = std::vector<std::uint8_t>(10);
  LitPixels() {
    for (std::size_t digit = 0; digit < 10; ++digit) {
      pixels[digit * 10 + digit] = 255;
      labels[digit] = static_cast<std::uint8_t>(digit);
    }
  }
  ImageSet set() const { return {1, 10, pixels, labels}; }
};

// A network of one layer. Its answers are a quarter of the targets, so that every cost has a slope.
Network answers_too_low() {
  Matrix quarters(10, 10);
  for (std::size_t i = 0; i < 10; ++i) quarters(i, i) = 0.25;
  return {{quarters, Matrix(1, 10), identity}};
}

}  // namespace

// An input is at most 1, so with biases of -2 the weighted sums are at most -1: every ReLU is shut.
BOOST_AUTO_TEST_CASE(network_with_a_shut_layer_is_dead) {
  const LitPixels toys;
  Network network = answers_too_low();
  for (const Activation& activation : {relu, identity}) {
    network[0].activation = activation;
    network[0].biases *= 0.0;
    BOOST_TEST(!is_dead(slopes_left(network, toys.set(), half_squared_error)));
    for (double& bias : network[0].biases.values()) bias = -2.0;
    const SlopesLeft slopes = slopes_left(network, toys.set(), half_squared_error);
    BOOST_TEST(is_dead(slopes) == (std::string(activation.name) == "relu"));
    BOOST_TEST((slopes.first_layer == 0.0) == is_dead(slopes));
  }
  // A shut first layer: the outputs can still move, but they are the same for every picture.
  network[0].activation = relu;
  network.push_back({Matrix(10, 10), as_row(std::vector<double>(10, 0.3)), relu});
  network.push_back(answers_too_low().front());
  const SlopesLeft slopes = slopes_left(network, toys.set(), half_squared_error);
  BOOST_TEST(slopes.own_output[3] > no_slope);
  BOOST_TEST(is_dead(slopes));
}

BOOST_AUTO_TEST_CASE(shut_output_of_one_digit_has_no_slope_for_its_own_pictures) {
  const LitPixels toys;
  Network network = answers_too_low();
  network[0].activation = relu;
  for (double& weight : network[0].weights.values()) weight += 0.5;
  network[0].biases(0, 5) = -2.0;
  const SlopesLeft slopes = slopes_left(network, toys.set(), half_squared_error);
  BOOST_TEST(slopes.own_output[5] == 0.0);
  BOOST_TEST(slopes.own_output[4] > no_slope);
  BOOST_TEST(!is_dead(slopes));
  network.back().weights = Matrix(10, 3);
  network.back().biases = Matrix(1, 3);
  BOOST_CHECK_THROW(slopes_left(network, toys.set(), half_squared_error), std::invalid_argument);
}

BOOST_AUTO_TEST_SUITE_END()
