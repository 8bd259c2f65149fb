#include "07_sgd/sgd.hpp"
#include "11_better/momentum.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"
#include "13_convolution/broken_transposes.hpp"
#include "support/support.hpp"
#include "support/wired_networks.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_gradient)

namespace {

double largest_difference(const std::vector<BlockCheck>& checks) {
  double largest = 0.0;
  for (const BlockCheck& check : checks) largest = std::max(largest, check.difference);
  return largest;
}

}  // namespace

BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_6_5) {
  Engine engine(13);
  for (const Plan& plan : wired_plans) {
    for (const Activation* hidden : {&sigmoid, &relu}) {
      const Wiring wiring = wiring_of(plan);
      const Network network = wired_start(plan, *hidden, engine);
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
  for (const Plan& plan : wired_plans) {
    const GradientOf gradient_of = convolution_backpropagation(wiring_of(plan), softmax_cross_entropy);
    const Network network = wired_start(plan, relu, engine);
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

BOOST_AUTO_TEST_CASE(broken_transposes_are_caught_and_named) {
  Engine engine(7);
  const Plan plan{.picture = {1, 10, 10}, .banks = {{2, 3, 2}, {3, 3, 2}}, .dense = {3}};
  const Wiring wiring = wiring_of(plan);
  const Network network = wired_start(plan, relu, engine);
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
  const Plan& plan = wired_plans[2];
  const Wiring wiring = wiring_of(plan);
  Network network = wired_start(plan, relu, engine);
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
