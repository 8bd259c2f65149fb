#include "01_neuron/neuron.hpp"
#include "01_neuron/strokes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_01_neuron)

BOOST_AUTO_TEST_CASE(values_by_hand) {
  BOOST_TEST(relu.value(2.3) == 2.3);
  BOOST_TEST(relu.value(-1.2) == 0.0);
  BOOST_TEST(sigmoid.value(0.0) == 0.5);                              // 1 / (1 + 1)
  BOOST_TEST(std::abs(sigmoid.value(std::log(3.0)) - 0.75) < 1e-15);  // 1 / (1 + 1/3)
  BOOST_TEST(step_function.value(0.1) == 1.0);
  BOOST_TEST(step_function.value(0.0) == 0.0);
  BOOST_TEST(identity.value(-7.5) == -7.5);
  BOOST_TEST(hyperbolic_tangent.value(0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(sigmoid_stays_finite_far_out) {
  BOOST_TEST(sigmoid.value(800.0) == 1.0);
  BOOST_TEST(sigmoid.value(-800.0) == 0.0);
  BOOST_TEST(sigmoid.derivative(-800.0, 0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(slopes_agree_with_nudges) {
  const double h = 1e-6;
  for (const Activation* f : activations()) {
    for (const double z : {-3.0, -1.0, -0.25, 0.5, 2.0}) {
      const double nudged = (f->value(z + h) - f->value(z - h)) / (2 * h);
      BOOST_TEST(std::abs(f->derivative(z, f->value(z)) - nudged) < 1e-9, f->name << " at " << z);
    }
  }
}

BOOST_AUTO_TEST_CASE(relu_slope_at_its_kink_is_taken_as_zero) {
  BOOST_TEST(relu.derivative(0.0, 0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(every_function_is_found_by_its_name_and_no_other) {
  for (const Activation* f : activations()) BOOST_TEST(&activation_named(f->name) == f);
  BOOST_CHECK_EXCEPTION(activation_named("sigmoind"), std::invalid_argument,
                        says("'sigmoind'; there are step, sigmoid, relu"));
}

BOOST_AUTO_TEST_CASE(weighted_sum_by_hand_1_1) {
  const Neuron neuron{{0.2, 0.8, -0.5}, 2.0, relu};
  BOOST_TEST(std::abs(weighted_sum(neuron, std::vector<double>{1, 2, 3}) - 2.3) < 1e-15);
  BOOST_TEST(std::abs(weighted_sum(neuron, std::vector<double>{4, 5, 6}) - 3.8) < 1e-15);
  BOOST_TEST(std::abs(answer(neuron, std::vector<double>{1, 2, 3}) - 2.3) < 1e-15);
  BOOST_TEST(answer(neuron, std::vector<double>{0, 0, 9}) == 0.0);  // 2 - 4.5 is below 0
  BOOST_TEST(weighted_sum({{}, 7.0, relu}, {}) == 7.0);             // no inputs: the bias
  BOOST_CHECK_EXCEPTION(weighted_sum(neuron, std::vector<double>{1, 2}), std::invalid_argument,
                        says("2 inputs for 3 weights"));
}

BOOST_AUTO_TEST_CASE(twice_the_knobs_decide_alike_but_more_surely) {
  const Neuron neuron{{1.0, -2.0}, 0.5, sigmoid}, doubled{{2.0, -4.0}, 1.0, sigmoid};
  for (const std::vector<double>& inputs : {std::vector<double>{1, 0}, {0, 1}, {3, 1}, {1, 1}}) {
    const double once = answer(neuron, inputs) - 0.5, twice = answer(doubled, inputs) - 0.5;
    BOOST_TEST((once > 0) == (twice > 0));
    BOOST_TEST(std::abs(twice) > std::abs(once));
  }
}

BOOST_AUTO_TEST_CASE(gates_by_their_truth_tables) {
  for (const double a : {0.0, 1.0}) {
    for (const double b : {0.0, 1.0}) {
      const std::vector<double> inputs = {a, b};
      BOOST_TEST(answer(and_gate(), inputs) == (a + b == 2));
      BOOST_TEST(answer(or_gate(), inputs) == (a + b >= 1));
      BOOST_TEST(answer(nand_gate(), inputs) == (a + b < 2));
      BOOST_TEST(std::abs(weighted_sum(or_gate(), inputs)) >= 0.1);  // no decision on the edge
    }
  }
}

BOOST_AUTO_TEST_CASE(strokes_have_24_pixels_each_and_never_overlap) {
  std::vector<std::size_t> all;
  for (const char stroke : stroke_names) {
    const auto lit = stroke_pixels(stroke), rim = rim_pixels(stroke);
    BOOST_TEST(lit.size() == 24u);
    for (const std::size_t place : rim) BOOST_TEST(std::ranges::count(lit, place) == 0);
    all.insert(all.end(), lit.begin(), lit.end());
  }
  std::ranges::sort(all);
  BOOST_TEST((std::ranges::adjacent_find(all) == all.end()));
  const Picture eight = draw_strokes(strokes_of_digit(8));
  BOOST_TEST(std::accumulate(eight.begin(), eight.end(), 0.0) == 7 * 24.0);
}

BOOST_AUTO_TEST_CASE(moved_strokes_leave_the_picture) {
  const Picture moved = draw_strokes("A", -5, 0);  // rows 4 to 7 become -1 to 2
  BOOST_TEST(std::accumulate(moved.begin(), moved.end(), 0.0) == 18.0);
}

BOOST_AUTO_TEST_CASE(detector_sees_its_stroke_and_nothing_else) {
  for (const char stroke : stroke_names) {
    const Neuron detector = stroke_detector(stroke);
    std::string others(stroke_names);
    others.erase(others.find(stroke), 1);
    Picture quarter = draw_strokes(std::string(1, stroke));
    const auto lit = stroke_pixels(stroke);
    for (std::size_t i = 0; i < 18; ++i) quarter[lit[i]] = 0.0;
    BOOST_TEST_CONTEXT(stroke) {
      BOOST_TEST(answer(detector, draw_strokes(std::string(1, stroke))) > 0.9);
      BOOST_TEST(answer(detector, draw_strokes(stroke_names)) > 0.9);
      BOOST_TEST(answer(detector, draw_strokes(others)) < 0.1);
      BOOST_TEST(answer(detector, quarter) < 0.1);
      BOOST_TEST(answer(detector, Picture(picture_pixels, 0.0)) < 0.1);
      BOOST_TEST(std::abs(weighted_sum(detector, Picture(picture_pixels, 1.0)) + 3.0) <
                 1e-9);  // 24 - 17 - 10
    }
  }
  BOOST_CHECK_EXCEPTION(stroke_detector('X'), std::invalid_argument, says("no stroke 'X'"));
}

BOOST_AUTO_TEST_CASE(strokes_that_leave_the_picture_below_are_lost) {
  const Picture lowest = draw_strokes("D", 4);  // rows 24 to 27, the last ones
  BOOST_TEST(std::accumulate(lowest.begin(), lowest.end(), 0.0) == 24.0);
  const Picture beyond = draw_strokes("E", 13, -7);  // from the last row on, in the first column
  BOOST_TEST(beyond.size() == picture_pixels);
  BOOST_TEST(std::accumulate(beyond.begin(), beyond.end(), 0.0) == 0.0);
}

BOOST_AUTO_TEST_CASE(a_neuron_that_nobody_filled_in_is_a_sigmoid_without_knobs) {
  const Neuron neuron;
  BOOST_TEST(all_empty(neuron.weights, neuron.bias));
  BOOST_TEST(neuron.activation.name == sigmoid.name);
  const Activation activation;
  BOOST_TEST(std::string(activation.name).empty());
  BOOST_TEST(all_empty(activation.value, activation.derivative));
}

BOOST_AUTO_TEST_SUITE_END()
