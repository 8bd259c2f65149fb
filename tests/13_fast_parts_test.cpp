// Parts of the float engine: who is left out, what it answers, and what it refuses.
#include "11_better/softmax.hpp"
#include "13_convolution/convolution.hpp"
#include "13_convolution/fast/convolution_training.hpp"
#include "13_convolution/fast/fast_answers.hpp"
#include "13_convolution/fast/slice_pass.hpp"
#include "support/filters.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_fast_parts)

// Dropout has coins of its own here. Without a difference between a thinned network and a whole one, on
// average.
BOOST_AUTO_TEST_CASE(dropout_leaves_out_its_share_of_the_dense_neurons_11_9) {
  const Plan plan = {{1, 8, 8}, {{5, 3, 2}}, {400, 10}};
  const FloatNetwork network(wiring_of(plan), start_with_biases(plan));
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
  FloatNetwork network(wiring_of(plan), start_with_biases(plan));
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
  const Network start = start_with_biases(plan);
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
  Network back = start_with_biases(plan);
  for (Layer& layer : back) layer.weights *= 0.0;
  network.copy_to(back);
  BOOST_TEST(knobs_apart(back, start) < 1e-7);
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
  Network start = start_with_biases(plan);
  BOOST_CHECK_NO_THROW(train(start, {}));
  BOOST_CHECK_EXCEPTION(train(start, {.batch_size = 0}), std::invalid_argument, says("mini-batch of 0"));
  BOOST_CHECK_EXCEPTION(train(start, {.momentum = 1.0}), std::invalid_argument, says("momentum"));
  BOOST_CHECK_EXCEPTION(train(start, {.left_out = -0.1}), std::invalid_argument, says("dropout"));
  start[1].activation = sigmoid;
  BOOST_CHECK_EXCEPTION(train(start, {}), std::invalid_argument, says("hidden layers of ReLU"));
  start = start_with_biases(plan);
  start.pop_back();
  BOOST_CHECK_EXCEPTION(train(start, {}), std::invalid_argument, says("wiring is for 3 layers"));
}

BOOST_AUTO_TEST_SUITE_END()
