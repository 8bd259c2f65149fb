// The float engine computes what the plain chapter computes in double, with any wiring and any number of
// threads.
#include "06_backpropagation/gradient_check.hpp"
#include "07_sgd/sgd.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"
#include "13_convolution/convolution.hpp"
#include "13_convolution/fast/convolution_training.hpp"
#include "13_convolution/fast/fast_answers.hpp"
#include "13_convolution/fast/slice_pass.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_fast)

namespace {

// Floats have 7 digits, and a slope is the sum of thousands of products.
constexpr double float_tolerance = 2e-5;

Examples some_pictures(std::size_t pixels, std::size_t count) {
  Engine engine(3);
  Matrix inputs(count, pixels), targets(count, 10);
  fill_uniform(inputs, -1.0, 1.0, engine);
  for (std::size_t i = 0; i < count; ++i) targets(i, engine() % 10) = 1.0;
  return examples_from(inputs, targets);
}

std::vector<std::uint32_t> shuffled_order(std::size_t count) {
  std::vector<std::uint32_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = static_cast<std::uint32_t>(i);
  Engine engine(4);
  shuffle(order, engine);
  return order;
}

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

Network start_of(const Plan& plan) {
  Engine engine(1);
  Network network = small_start(plan, relu, identity, engine);
  for (Layer& layer : network) fill_uniform(layer.biases, -0.1, 0.3, engine);
  return network;
}

double difference(Network a, Network b) {
  double largest = 0.0;
  for (std::size_t block = 0; block < knobs(a).size(); ++block)
    largest = std::max(largest, relative_difference(knobs(a)[block], knobs(b)[block]));
  return largest;
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
  const Network start = start_of(plan);
  return difference(moved(trained_fast(plan, start, examples, form, epochs, threads), start),
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
  Network start = start_of(plan);
  start[0].weights *= 0.0;
  start[0].biases = Matrix(1, 6, 0.5);
  const Examples examples = some_pictures(144, 40);
  const StepForm form{.batch_size = 40};
  BOOST_TEST(difference(moved(trained_fast(plan, start, examples, form, 1, 1), start),
                        moved(trained_plainly(plan, start, examples, form, 1), start)) < float_tolerance);
}

BOOST_AUTO_TEST_CASE(any_number_of_threads_gives_the_same_bits) {
  const Plan plan = {{1, 12, 12}, {{6, 3, 2}}, {21, 10}};
  const Examples examples = some_pictures(144, 300);
  const StepForm form{.batch_size = 128, .momentum = 0.9, .decay = 0.01, .left_out = 0.5};
  const Network start = start_of(plan);
  const Network one = trained_fast(plan, start, examples, form, 2, 1);
  for (const std::size_t threads : {2u, 3u, 7u})
    BOOST_TEST(difference(trained_fast(plan, start, examples, form, 2, threads), one) == 0.0,
               threads << " threads");
}

// Dropout has coins of its own here. Without a difference between a thinned network and a whole one, on
// average.
BOOST_AUTO_TEST_CASE(dropout_leaves_out_its_share_of_the_dense_neurons_11_9) {
  const Plan plan = {{1, 8, 8}, {{5, 3, 2}}, {400, 10}};
  const FloatNetwork network(wiring_of(plan), start_of(plan));
  Batch batch;
  const std::vector<std::uint32_t> rows = shuffled_order(slice_pictures - 1);
  some_pictures(64, slice_pictures).gather(rows, batch);
  SlicePass whole(network), thinned(network);
  Engine coins(1);
  whole.take(batch, 0, rows.size());
  whole.forward(network, 0.0, coins);
  BOOST_TEST(coins() == Engine(1)());  // no coin was thrown
  std::vector<double> sums(10), wanted(10);
  for (int times = 0; times < 2000; ++times) {
    thinned.take(batch, 0, rows.size());
    thinned.forward(network, 0.3, coins);
    for (std::size_t o = 0; o < 10; ++o) sums[o] += thinned.output(o, 2) / 2000.0;
  }
  for (std::size_t o = 0; o < 10; ++o) BOOST_TEST(std::abs(sums[o] - whole.output(o, 2)) < 0.1);
  BOOST_TEST(thinned.output(0, 2) != whole.output(0, 2));
}

BOOST_AUTO_TEST_CASE(a_thinned_network_has_the_gradient_of_what_is_left) {
  // With the same coins, the outputs after a tiny step along the slopes fall as the slopes say.
  const Plan plan = {{1, 8, 8}, {{5, 3, 2}}, {30, 10}};
  FloatNetwork network(wiring_of(plan), start_of(plan));
  Batch batch;
  some_pictures(64, slice_pictures).gather(shuffled_order(slice_pictures), batch);
  SlicePass pass(network);
  const auto cost = [&] {
    Engine coins(7);
    pass.take(batch, 0, slice_pictures);
    pass.forward(network, 0.5, coins);
    Matrix outputs(slice_pictures, 10);
    for (std::size_t i = 0; i < slice_pictures; ++i)
      for (std::size_t o = 0; o < 10; ++o) outputs(i, o) = pass.output(o, i);
    return softmax_cross_entropy.value(outputs, batch.targets);
  };
  const double before = cost();
  AlignedFloats slopes(network.knobs().size());
  pass.backward(network, slice_pictures, slopes.data());
  double expected = 0.0;
  for (std::size_t i = 0; i < slopes.size(); ++i) {
    network.knobs()[i] -= 1e-3f * slopes[i];
    expected -= 1e-3 * static_cast<double>(slopes[i]) * static_cast<double>(slopes[i]);
  }
  BOOST_TEST(cost() - before == expected, boost::test_tools::tolerance(0.05));
}

BOOST_AUTO_TEST_CASE(the_answers_are_the_plain_ones) {
  const Plan plan = {{1, 12, 12}, {{6, 3, 2}}, {21, 10}};
  const Network start = start_of(plan);
  std::vector<std::uint8_t> pixels(144 * 45), labels(45);
  Engine engine(2);
  for (std::uint8_t& pixel : pixels) pixel = static_cast<std::uint8_t>(engine());
  const ImageSet images{12, 12, pixels, labels};
  Batch batch;
  std::vector<std::uint32_t> rows(45);
  for (std::size_t i = 0; i < 45; ++i) rows[i] = static_cast<std::uint32_t>(i);
  examples_from(images, 10).gather(rows, batch);
  const Matrix plain = feedforward(wiring_of(plan), start, batch.inputs);
  const FloatNetwork network(wiring_of(plan), start);
  BOOST_TEST(approximately(outputs_for(network, images), plain, 1e-5, 1.0));
  Network back = start_of(plan);
  for (Layer& layer : back) layer.weights *= 0.0;
  network.copy_to(back);
  BOOST_TEST(difference(back, start) < 1e-7);
}

BOOST_AUTO_TEST_CASE(what_the_float_engine_does_not_know_is_refused) {
  const Plan plan = {{1, 12, 12}, {{6, 3, 2}}, {21, 10}};
  Team team(1);
  const auto train = [&](Network start, const StepForm& form) {
    ConvolutionTraining(
        wiring_of(plan), start, form, [](const Engine&) { return Examples{}; }, 1, team);
  };
  const auto says = [](const std::string& words) {
    return [words](const std::exception& error) {
      return std::string(error.what()).find(words) != std::string::npos;
    };
  };
  Network start = start_of(plan);
  BOOST_CHECK_NO_THROW(train(start, {}));
  BOOST_CHECK_EXCEPTION(train(start, {.batch_size = 0}), std::invalid_argument, says("mini-batch of 0"));
  BOOST_CHECK_EXCEPTION(train(start, {.momentum = 1.0}), std::invalid_argument, says("momentum"));
  BOOST_CHECK_EXCEPTION(train(start, {.left_out = -0.1}), std::invalid_argument, says("dropout"));
  start[1].activation = sigmoid;
  BOOST_CHECK_EXCEPTION(train(start, {}), std::invalid_argument, says("hidden layers of ReLU"));
  start = start_of(plan);
  start.pop_back();
  BOOST_CHECK_EXCEPTION(train(start, {}), std::invalid_argument, says("wiring is for 3 layers"));
}

BOOST_AUTO_TEST_SUITE_END()
