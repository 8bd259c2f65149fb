#define BOOST_TEST_MODULE backpropagation
#include "03_feedforward/thirteen_knobs.hpp"
#include "06_backpropagation/gradient_check.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

Batch random_batch(std::size_t rows, std::size_t inputs, std::size_t outputs, Engine& engine) {
  Batch batch{Matrix(rows, inputs), Matrix(rows, outputs)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  fill_uniform(batch.targets, 0.0, 1.0, engine);
  return batch;
}

// The smallest |z| on the way through: a nudge across ReLU's kink at 0 would compare two different slopes.
double distance_from_kink(const Network& network, const Batch& batch) {
  Trace trace;
  feedforward(network, batch.inputs, trace);
  double least = 1.0;
  for (const Matrix& z : trace.z) {
    for (const double value : z.values()) least = std::min(least, std::abs(value));
  }
  return least;
}

// A pass that forgets f'(Z) in the hidden layers: right in the last layer, wrong before it.
void forgotten_slope(const Network& network, const Batch& batch, Gradient& gradient) {
  Trace trace;
  Matrix delta;
  feedforward(network, batch.inputs, trace);
  output_error(squared_error, network.back().activation, trace.z.back(), trace.outputs(), batch.targets,
               delta);
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    gradient[l].weights = transposed(trace.a[l]) * delta;
    column_sums(delta, gradient[l].biases);
    delta = delta * transposed(network[l].weights);
  }
}

}  // namespace

BOOST_AUTO_TEST_CASE(thirteen_knobs_by_hand_6_1_to_6_4) {
  const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};
  const Network network = thirteen_knobs();
  Trace trace;
  Matrix delta;
  feedforward(network, both.inputs, trace);
  output_error(squared_error, relu, trace.z[1], trace.outputs(), both.targets, delta);
  BOOST_TEST(delta == (Matrix{{-0.5}, {-0.25}}));  // 2 (0.5 - 1) / 2 rows, 2 (3.75 - 4) / 2 rows
  Gradient gradient;
  backward(network, trace, delta, gradient);
  BOOST_TEST(gradient[1].weights == (Matrix{{-1.625}, {-0.5}, {-0.25}}));
  BOOST_TEST(gradient[1].biases == (Matrix{{-0.75}}));
  BOOST_TEST(delta == (Matrix{{-0.25, 0.5, 0}, {-0.125, 0, -0.5}}));  // the shut gates pass nothing
  BOOST_TEST(gradient[0].weights == (Matrix{{-0.5, 0.5, -1}, {-0.625, 1, -0.5}}));
  BOOST_TEST(gradient[0].biases == (Matrix{{-0.375, 0.5, -0.5}}));
}

BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_6_5) {
  Engine engine(1);
  const std::vector<std::vector<std::size_t>> shapes = {
      {2, 3, 1}, {4, 1, 5, 2}, {3, 3, 3}, {5, 2}, {9, 6, 4, 3}};
  std::size_t checked = 0;
  for (const auto& shape : shapes) {
    for (const std::size_t rows : {1u, 2u, 7u}) {
      for (const Activation* activation : {&sigmoid, &hyperbolic_tangent, &identity, &relu}) {
        for (const Cost* cost : costs()) {
          Network network;
          Batch batch;
          do {
            network = random_network(shape, *activation, engine);
            batch = random_batch(rows, shape.front(), shape.back(), engine);
          } while (activation == &relu && distance_from_kink(network, batch) < 1e-3);
          for (const BlockCheck& check : check_gradient(network, batch, *cost, backpropagation(*cost))) {
            BOOST_TEST(check.difference < 1e-7, activation->name << ", " << cost->name << ", " << rows
                                                                 << " rows, " << check.block << ": "
                                                                 << check.difference);
            ++checked;
          }
        }
      }
    }
  }
  BOOST_TEST(checked == 3u * 4u * 3u * 2u * (2 + 3 + 2 + 1 + 3));  // every block of every shape was reached
}

BOOST_AUTO_TEST_CASE(wrong_pass_is_caught_where_it_is_wrong) {
  Engine engine(1);
  const std::vector<std::size_t> shape = {3, 3, 3};
  const Network network = random_network(shape, sigmoid, engine);
  const auto checks = check_gradient(network, random_batch(4, 3, 3, engine), squared_error, forgotten_slope);
  BOOST_TEST(checks[0].difference > 0.1, checks[0].block << ": " << checks[0].difference);
  BOOST_TEST(checks[1].difference > 0.1, checks[1].block << ": " << checks[1].difference);
  BOOST_TEST(checks[2].difference < 1e-7, checks[2].block << ": " << checks[2].difference);
  BOOST_TEST(checks[3].difference < 1e-7, checks[3].block << ": " << checks[3].difference);
  BOOST_TEST(largest_difference(checks) == std::max(checks[0].difference, checks[1].difference));
}

BOOST_AUTO_TEST_CASE(relative_difference_judges_small_and_large_alike_6_5) {
  const std::vector<double> tiny = {1e-9, 0}, tiny_wrong = {2e-9, 0}, zero = {0, 0}, nan = {NAN, 0};
  BOOST_TEST(relative_difference(tiny, tiny) == 0.0);
  BOOST_TEST(std::abs(relative_difference(tiny, tiny_wrong) - 1.0 / 3.0) < 1e-12);  // 1 / (1 + 2)
  BOOST_TEST(relative_difference(zero, zero) == 0.0);
  BOOST_TEST(relative_difference(tiny, zero) == 1.0);
  BOOST_TEST(relative_difference(nan, tiny) == 1.0);
  BOOST_CHECK_THROW(relative_difference(tiny, std::vector<double>{1}), ShapeError);
}

BOOST_AUTO_TEST_CASE(gradient_of_a_batch_is_the_mean_of_its_examples) {
  Engine engine(3);
  const std::vector<std::size_t> shape = {4, 3, 2};
  const Network network = random_network(shape, sigmoid, engine);
  const Batch batch = random_batch(5, 4, 2, engine);
  const Examples examples = examples_from(batch.inputs, batch.targets);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  Gradient whole, single, mean = zero_gradient(network);
  gradient_of(network, batch, whole);
  for_each_batch(examples, 1, [&](const Batch& example, std::size_t) {
    gradient_of(network, example, single);
    for (std::size_t l = 0; l < mean.size(); ++l) {
      add_scaled(mean[l].weights, 0.2, single[l].weights);
      add_scaled(mean[l].biases, 0.2, single[l].biases);
    }
  });
  for (std::size_t l = 0; l < mean.size(); ++l) {
    BOOST_TEST(approximately(whole[l].weights, mean[l].weights, 1e-12, 1e-3));
    BOOST_TEST(approximately(whole[l].biases, mean[l].biases, 1e-12, 1e-3));
  }
}

BOOST_AUTO_TEST_CASE(targets_that_do_not_fit_are_refused) {
  Gradient gradient;
  BOOST_CHECK_EXCEPTION(
      backpropagation(squared_error)(thirteen_knobs(), {Matrix(1, 2), Matrix(1, 3)}, gradient), ShapeError,
      says("(1 x 1) and (1 x 3) differ"));
}
