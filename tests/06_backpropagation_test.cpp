#include <algorithm>

#include "03_feedforward/thirteen_knobs.hpp"
#include "06_backpropagation/broken_passes.hpp"
#include "06_backpropagation/gradient_check.hpp"
#include "06_backpropagation/story/calculator.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_06_backpropagation)

namespace {

Batch random_batch(std::size_t rows, std::size_t inputs, std::size_t outputs, Engine& engine) {
  Batch batch{Matrix(rows, inputs), Matrix(rows, outputs)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  fill_uniform(batch.targets, 0.0, 1.0, engine);
  return batch;
}

// The smallest |z| of all layers. A nudge across ReLU's corner at 0 would compare two different slopes.
double distance_from_corner(const Network& network, const Batch& batch) {
  Trace trace;
  feedforward(network, batch.inputs, trace);
  double least = 1.0;
  for (const Matrix& z : trace.z) {
    for (const double value : z.values()) least = std::min(least, std::abs(value));
  }
  return least;
}

}  // namespace

BOOST_AUTO_TEST_CASE(thirteen_knobs_by_hand_6_1_to_6_4) {
  const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};
  const Network network = thirteen_knobs();
  Trace trace;
  std::vector<Matrix> delta(2);
  feedforward(network, both.inputs, trace);
  output_error(squared_error, relu, trace.z[1], trace.outputs(), both.targets, delta[1]);
  Gradient gradient;
  backward(network, trace, delta, gradient);
  BOOST_TEST(delta[1] == (Matrix{{-0.5}, {-0.25}}));  // 2 (0.5 - 1) / 2 rows, 2 (3.75 - 4) / 2 rows
  BOOST_TEST(gradient[1].weights == (Matrix{{-1.625}, {-0.5}, {-0.25}}));
  BOOST_TEST(gradient[1].biases == (Matrix{{-0.75}}));
  BOOST_TEST(delta[0] == (Matrix{{-0.25, 0.5, 0}, {-0.125, 0, -0.5}}));  // the shut gates pass nothing
  BOOST_TEST(gradient[0].weights == (Matrix{{-0.5, 0.5, -1}, {-0.625, 1, -0.5}}));
  BOOST_TEST(gradient[0].biases == (Matrix{{-0.375, 0.5, -0.5}}));
}

// With one seed in four, some slope is so small that the rounding of its nudge shows. With this seed, none
// is.
BOOST_AUTO_TEST_CASE(gradient_agrees_with_finite_differences_6_5) {
  Engine engine(7);
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
          } while (activation == &relu && distance_from_corner(network, batch) < 1e-3);
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

// delta[l] says how fast the cost grows with z[l]. Nudge every weighted sum of every layer, and feed the
// layers ahead forward.
BOOST_AUTO_TEST_CASE(error_of_every_layer_agrees_with_nudging_its_weighted_sums_6_1_and_6_4) {
  Engine engine(2);
  const std::vector<std::size_t> sizes = {4, 3, 5, 2};
  const Network network = random_network(sizes, sigmoid, engine);
  const Batch batch = random_batch(3, 4, 2, engine);
  Trace trace;
  std::vector<Matrix> delta(network.size());
  Gradient gradient;
  feedforward(network, batch.inputs, trace);
  output_error(squared_error, sigmoid, trace.z.back(), trace.outputs(), batch.targets, delta.back());
  backward(network, trace, delta, gradient);
  std::size_t nudged = 0;
  for (std::size_t l = 0; l < network.size(); ++l) {
    const Network ahead(network.begin() + static_cast<std::ptrdiff_t>(l) + 1, network.end());
    BOOST_REQUIRE(shape(delta[l]) == shape(trace.z[l]));
    for (std::size_t i = 0; i < delta[l].size(); ++i, ++nudged) {
      const auto cost_at = [&](double nudge) {
        Matrix z = trace.z[l], a;
        z.values()[i] += nudge;
        activate(sigmoid, z, a);
        return squared_error.value(ahead.empty() ? a : feedforward(ahead, a), batch.targets);
      };
      const double slope = (cost_at(1e-5) - cost_at(-1e-5)) / 2e-5;
      BOOST_TEST(std::abs(delta[l].values()[i] - slope) < 1e-9, "layer " << l << ", " << i);
    }
  }
  BOOST_TEST(nudged == 3u * (3 + 5 + 2));
}

BOOST_AUTO_TEST_CASE(errors_that_are_not_one_per_layer_are_refused) {
  const Network network = thirteen_knobs();
  Trace trace;
  feedforward(network, Matrix(1, 2), trace);
  std::vector<Matrix> delta(1, Matrix(1, 1));
  Gradient gradient;
  BOOST_CHECK_EXCEPTION(backward(network, trace, delta, gradient), std::invalid_argument,
                        says("a matrix per layer"));
}

BOOST_AUTO_TEST_CASE(broken_passes_are_caught_and_named) {
  Engine engine(1);
  const std::vector<std::size_t> square = {3, 3, 3, 3};
  const Network network = random_network(square, sigmoid, engine);
  const Batch batch = random_batch(4, 3, 3, engine);
  const Gradient truth = nudged_gradient(network, batch, squared_error);
  const std::vector<std::string> words = {"f'(z) forgotten?", "transposed", "zero everywhere",
                                          "shifted: this is",
                                          "4 times too large: a sum over the batch instead"};
  const auto passes = broken_passes(squared_error);
  BOOST_REQUIRE(passes.size() == words.size());
  for (std::size_t i = 0; i < passes.size(); ++i) {
    const auto checks = check_gradient(network, batch, squared_error, passes[i].gradient_of);
    Gradient mine;
    passes[i].gradient_of(network, batch, mine);
    const auto findings = diagnose(mine, truth, 4);
    BOOST_REQUIRE(checks.size() == 6u);
    bool named = false;
    for (std::size_t block = 0; block < 6; ++block) {
      const bool agrees = findings[block].finding == "agrees";
      BOOST_TEST((checks[block].difference < 1e-7) == agrees,
                 passes[i].name << ", " << findings[block].block);
      named = named || findings[block].finding.find(words[i]) != std::string::npos;
    }
    BOOST_TEST(named, passes[i].name);
  }
  Gradient right;
  backpropagation(squared_error)(network, batch, right);
  for (const BlockDiagnosis& block : diagnose(right, truth)) BOOST_TEST(block.finding == "agrees");
  BOOST_TEST(diagnose(Gradient(2), truth)[0].finding == "2 layers instead of 3");
}

BOOST_AUTO_TEST_CASE(calculator_shows_the_worked_example) {
  const std::string page = show_all({}, 1);
  for (const char* line :
       {"z[0]  (  2.0000  1.0000 -0.5000 )", "C     0.250000", "delta[0] ( -0.5000  1.0000  0.0000 )",
        "C     0.250000 -> 0.133225  (promised 0.115000)"}) {
    BOOST_TEST(page.find(line) != std::string::npos, line);
  }
  Calculation three_layers;
  three_layers.sizes = {2, 2, 2, 1};
  BOOST_TEST(show_all(three_layers, 1).find("delta[2]") != std::string::npos);
  three_layers.x = {1};
  BOOST_CHECK_EXCEPTION(show_all(three_layers, 1), ShapeError,
                        says("--x takes 2 numbers for --sizes 2,2,2,1, not 1"));
  three_layers.x = {1, 2};
  three_layers.y = {1, 2};
  BOOST_CHECK_EXCEPTION(show_all(three_layers, 1), ShapeError, says("--y takes 1 number"));
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

// Where every slope is 1 anyway, forgetting it does no harm; the other mistakes do what they say.
BOOST_AUTO_TEST_CASE(broken_passes_by_hand) {
  Engine engine(1);
  const Network network = random_network(std::vector<std::size_t>{3, 3, 3}, identity, engine);
  const Batch batch = random_batch(4, 3, 3, engine);
  std::vector<Gradient> broken(5);
  const auto passes = broken_passes(squared_error);
  for (std::size_t i = 0; i < 5; ++i) passes[i].gradient_of(network, batch, broken[i]);
  Gradient right;
  backpropagation(squared_error)(network, batch, right);
  for (std::size_t l = 0; l < 2; ++l) {
    BOOST_TEST(broken[0][l].weights == right[l].weights);
    BOOST_TEST(broken[0][l].biases == right[l].biases);
    BOOST_TEST(broken[1][l].weights == flipped(right[l].weights));
    BOOST_TEST(broken[2][l].weights == right[l].weights);
    BOOST_TEST(broken[2][l].biases == Matrix(1, 3));
    BOOST_TEST(broken[3][l].weights == right[1].weights);
    BOOST_TEST(broken[4][l].biases == (right[l].biases *= 4.0));
  }
}

BOOST_AUTO_TEST_CASE(a_check_begins_with_no_difference) { BOOST_TEST(BlockCheck{}.difference == 0.0); }

BOOST_AUTO_TEST_SUITE_END()
