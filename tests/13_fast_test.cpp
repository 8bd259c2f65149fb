// The float engine computes what the plain chapter computes in double, with any wiring and any number of
// threads.
#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"
#include "13_convolution/convolution.hpp"
#include "13_convolution/fast/convolution_training.hpp"
#include "support/filters.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_fast)

namespace {

// Floats have 7 digits, and a slope is the sum of thousands of products.
constexpr double float_tolerance = 2e-5;

// Plans of all kinds: one channel and several, filters in numbers that fill no vector, pictures that are not
// square, patches of 1 to 7, pooling of 1 to 3, two dense layers, and no filters at all.
std::vector<Plan> plans() {
  return {{{1, 28, 28}, {{8}, {16}}, {10}},
          {{1, 28, 28}, {{20}, {40}}, {33, 10}},
          {{3, 9, 13}, {{7, 2, 2}}, {10}},
          {{1, 12, 12}, {{13, 3, 1}, {5, 7, 2}}, {17, 19, 10}},
          {{2, 11, 8}, {{1, 3, 3}, {30, 1, 1}}, {10}},
          {{4, 6, 6}, {{3, 6, 1}}, {10}},
          {{1, 5, 4}, {}, {11, 10}}};
}

// How far the knobs have come, since most of a knob is still its start.
Network moved(Network network, Network start) {
  for (std::size_t l = 0; l < network.size(); ++l) {
    network[l].weights -= start[l].weights;
    network[l].biases -= start[l].biases;
  }
  return network;
}

double rate_of(std::size_t step) { return 0.02 / (1.0 + static_cast<double>(step)); }

Network trained_plainly(const Plan& plan, Network network, const Examples& examples, const StepForm& form,
                        std::size_t epochs) {
  GradientOf gradient =
      weight_decay(convolution_backpropagation(wiring_of(plan), softmax_cross_entropy), form.decay);
  gradient = momentum(gradient, form.momentum, form.form);
  GradientOf falling = [gradient, t = std::size_t{0}](const Network& n, const Batch& batch,
                                                      Gradient& g) mutable {
    gradient(n, batch, g);
    for (LayerGradient& layer : g) {
      layer.weights *= rate_of(t);
      layer.biases *= rate_of(t);
    }
    ++t;
  };
  const auto order = shuffled_order(examples.count);
  for (std::size_t epoch = 0; epoch < epochs; ++epoch)
    train_in_order(network, examples, order, form.batch_size, 1.0, falling);
  return network;
}

Network trained_fast(const Plan& plan, const Network& start, const Examples& examples, const StepForm& form,
                     std::size_t epochs, std::size_t threads) {
  Team team(threads);
  ConvolutionTraining training(
      wiring_of(plan), start, form, [&](const Engine&) { return examples; }, 5, team);
  const auto order = shuffled_order(examples.count);
  for (std::size_t epoch = 0; epoch < epochs; ++epoch) training.epoch(order, rate_of);
  return training.network();
}

double distance(const Plan& plan, std::size_t count, const StepForm& form, std::size_t epochs,
                std::size_t threads) {
  const Examples examples = some_pictures(plan.picture.size(), count);
  const Network start = start_with_biases(plan);
  return knobs_apart(moved(trained_fast(plan, start, examples, form, epochs, threads), start),
                     moved(trained_plainly(plan, start, examples, form, epochs), start));
}

}  // namespace

BOOST_AUTO_TEST_CASE(one_step_is_the_plain_gradient_13_1_to_13_5) {
  for (const Plan& plan : plans()) {
    for (const std::size_t count : {1u, 64u, 71u}) {
      const double apart = distance(plan, count, {.batch_size = 128}, 1, 1);
      BOOST_TEST(apart < float_tolerance, in_words(plan.picture) << ", " << count << " pictures: " << apart);
    }
  }
}

BOOST_AUTO_TEST_CASE(several_epochs_end_where_the_plain_ones_do) {
  for (const Plan& plan : plans()) {
    for (const std::size_t threads : {1u, 2u}) {
      const double apart = distance(plan, 45, {.batch_size = 20}, 2, threads);
      BOOST_TEST(apart < 20 * float_tolerance, in_words(plan.picture)
                                                   << ", " << threads << " threads: " << apart);
    }
  }
}

BOOST_AUTO_TEST_CASE(momentum_and_decay_are_those_of_chapter_11) {
  const Plan plan = plans()[3];
  for (const Momentum form : {Momentum::classical, Momentum::nesterov}) {
    const double apart =
        distance(plan, 45, {.batch_size = 20, .momentum = 0.9, .form = form, .decay = 0.3}, 3, 2);
    BOOST_TEST(apart < 20 * float_tolerance, apart);
  }
}

// Of equal sums the first place wins, as in the plain chapter. Without weights, all sums of a filter are
// equal, but the patches are not.
BOOST_AUTO_TEST_CASE(equal_sums_are_won_by_the_same_places) {
  const Plan plan = {{1, 12, 12}, {{6, 3, 2}}, {10}};
  Network start = start_with_biases(plan);
  start[0].weights *= 0.0;
  start[0].biases = Matrix(1, 6, 0.5);
  const Examples examples = some_pictures(144, 40);
  const StepForm form{.batch_size = 40};
  BOOST_TEST(knobs_apart(moved(trained_fast(plan, start, examples, form, 1, 1), start),
                         moved(trained_plainly(plan, start, examples, form, 1), start)) < float_tolerance);
}

BOOST_AUTO_TEST_CASE(any_number_of_threads_gives_the_same_bits) {
  const Plan plan = {{1, 12, 12}, {{6, 3, 2}}, {21, 10}};
  const Examples examples = some_pictures(144, 300);
  const StepForm form{.batch_size = 128, .momentum = 0.9, .decay = 0.01, .left_out = 0.5};
  const Network start = start_with_biases(plan);
  const Network one = trained_fast(plan, start, examples, form, 2, 1);
  for (const std::size_t threads : {2u, 3u, 7u})
    BOOST_TEST(knobs_apart(trained_fast(plan, start, examples, form, 2, threads), one) == 0.0,
               threads << " threads");
}

BOOST_AUTO_TEST_SUITE_END()
