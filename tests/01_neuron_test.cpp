#define BOOST_TEST_MODULE neuron
#include "01_neuron/activation.hpp"

#include <cmath>

#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_CASE(values_by_hand) {
  BOOST_TEST(relu.value(2.3) == 2.3);
  BOOST_TEST(relu.value(-1.2) == 0.0);
  BOOST_TEST(sigmoid.value(0.0) == 0.5);                              // 1 / (1 + 1)
  BOOST_TEST(std::abs(sigmoid.value(std::log(3.0)) - 0.75) < 1e-15);  // 1 / (1 + 1/3)
  BOOST_TEST(step.value(0.1) == 1.0);
  BOOST_TEST(step.value(0.0) == 0.0);
  BOOST_TEST(identity.value(-7.5) == -7.5);
  BOOST_TEST(hyperbolic_tangent.value(0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(sigmoid_stays_finite_far_out) {
  BOOST_TEST(sigmoid.value(800.0) == 1.0);
  BOOST_TEST(sigmoid.value(-800.0) == 0.0);
  BOOST_TEST(sigmoid.slope(-800.0, 0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(slopes_agree_with_nudges) {
  const double h = 1e-6;
  for (const Activation* f : activations()) {
    for (const double z : {-3.0, -1.0, -0.25, 0.5, 2.0}) {
      const double nudged = (f->value(z + h) - f->value(z - h)) / (2 * h);
      BOOST_TEST(std::abs(f->slope(z, f->value(z)) - nudged) < 1e-9, f->name << " at " << z);
    }
  }
}

BOOST_AUTO_TEST_CASE(relu_slope_at_its_kink_is_taken_as_zero) { BOOST_TEST(relu.slope(0.0, 0.0) == 0.0); }

BOOST_AUTO_TEST_CASE(every_function_is_found_by_its_name_and_no_other) {
  for (const Activation* f : activations()) BOOST_TEST(&activation_named(f->name) == f);
  BOOST_CHECK_EXCEPTION(activation_named("sigmoind"), std::invalid_argument,
                        says("'sigmoind'; there are step, sigmoid, relu"));
}
