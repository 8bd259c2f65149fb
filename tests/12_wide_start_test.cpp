// The network from which the training of a wide network starts.
#include <numeric>

#include "12_faster/wide/wide_training.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_wide_start)

// The mean of n squares from N(0, 2 / n_in) differs from 2 / n_in by about sqrt(2 / n) of it. Five times as
// much is enough for every seed.
BOOST_AUTO_TEST_CASE(weights_spread_as_their_inputs_ask_and_biases_are_zero) {
  Engine engine(1);
  const std::size_t sizes[] = {200, 100, 10};
  const Network network = wide_network(sizes, engine);
  BOOST_REQUIRE(network.size() == 2u);
  for (const Layer& layer : network) {
    const auto weights = layer.weights.values();
    const auto n = static_cast<double>(weights.size()), n_in = static_cast<double>(layer.weights.rows());
    const double squares = std::inner_product(weights.begin(), weights.end(), weights.begin(), 0.0);
    BOOST_TEST(std::abs(squares / n * n_in / 2.0 - 1.0) < 5.0 * std::sqrt(2.0 / n));
    BOOST_TEST((layer.biases == Matrix(1, layer.weights.columns())));
  }
  BOOST_TEST(network[0].activation.name == relu.name);
  BOOST_TEST(network[1].activation.name == identity.name);
}

BOOST_AUTO_TEST_SUITE_END()
