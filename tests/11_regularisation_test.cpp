#include <algorithm>

#include "06_backpropagation/gradient_check.hpp"
#include "11_better/cross_entropy.hpp"
#include "11_better/dropout.hpp"
#include "11_better/early_stopping.hpp"
#include "11_better/small_start.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_regularisation)

namespace {

Network some_network(const Activation& hidden = sigmoid) {
  Engine engine(1);
  return small_start(std::vector<std::size_t>{5, 6, 4, 3}, hidden, identity, engine, Biases::drawn);
}

Batch some_batch() {
  Engine engine(2);
  Batch batch{Matrix(7, 5), Matrix(7, 3)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 7; ++i) batch.targets(i, i % 3) = 1.0;
  return batch;
}

// Slopes by nudging (4.5), of any function of a network.
Gradient nudged(Network network, const std::function<double(const Network&)>& cost) {
  constexpr double h = 1e-5;
  Gradient gradient = zero_gradient(network);
  const auto turn = knobs(network), slopes = knobs(gradient);
  for (std::size_t block = 0; block < turn.size(); ++block) {
    for (std::size_t i = 0; i < turn[block].size(); ++i) {
      double& knob = turn[block][i];
      const double before = knob;
      knob = before + h;
      const double above = cost(network);
      knob = before - h;
      slopes[block][i] = (above - cost(network)) / (2.0 * h);
      knob = before;
    }
  }
  return gradient;
}

void check_equal(Gradient claimed, Gradient expected, double tolerance = 1e-7) {
  BOOST_TEST_REQUIRE(claimed.size() == expected.size());
  const auto a = knobs(claimed), n = knobs(expected);
  for (std::size_t block = 0; block < a.size(); ++block)
    BOOST_TEST(relative_difference(a[block], n[block]) <= tolerance, "block " << block);
}

// A gradient that is 10 everywhere, whatever the batch.
void all_tens(const Network& network, const Batch&, Gradient& gradient) {
  gradient = zero_gradient(network);
  for (const auto block : knobs(gradient)) std::ranges::fill(block, 10.0);
}

const Network four_weights = {{Matrix{{1, -2}, {0, 3}}, Matrix{{5, -5}}, identity}};

Gradient gradient_at(const GradientOf& gradient_of, const Network& network, const Batch& batch = {}) {
  Gradient gradient;
  gradient_of(network, batch, gradient);
  return gradient;
}

bool same(const Gradient& a, const Gradient& b) {
  return std::ranges::equal(a, b, [](const LayerGradient& x, const LayerGradient& y) {
    return x.weights == y.weights && x.biases == y.biases;
  });
}

}  // namespace

BOOST_AUTO_TEST_CASE(weight_decay_by_hand_11_7) {
  // 10 + 0.5 w; the biases stay
  const Gradient gradient = gradient_at(weight_decay(all_tens, 0.5), four_weights);
  BOOST_TEST(gradient[0].weights == (Matrix{{10.5, 9}, {10, 11.5}}));
  BOOST_TEST(gradient[0].biases == (Matrix{{10, 10}}));
  BOOST_TEST(cost_of_weights(four_weights, 0.5) == 3.5);  // 0.25 (1 + 4 + 0 + 9)
}

BOOST_AUTO_TEST_CASE(absolute_decay_by_hand_11_8) {
  // 10 + 0.5 sign(w), and 0 has no sign
  const Gradient gradient = gradient_at(absolute_decay(all_tens, 0.5), four_weights);
  BOOST_TEST(gradient[0].weights == (Matrix{{10.5, 9.5}, {10, 10.5}}));
  BOOST_TEST(gradient[0].biases == (Matrix{{10, 10}}));
  BOOST_TEST(cost_of_absolute_weights(four_weights, 0.5) == 3.0);  // 0.5 (1 + 2 + 0 + 3)
}

BOOST_AUTO_TEST_CASE(decays_agree_with_nudging_of_the_whole_cost_11_7_11_8) {
  const Network network = some_network();
  const Batch batch = some_batch();
  const GradientOf plain = backpropagation(cross_entropy);
  check_equal(gradient_at(weight_decay(plain, 0.3), network, batch), nudged(network, [&](const Network& n) {
                return cost_of(n, batch, cross_entropy) + cost_of_weights(n, 0.3);
              }));
  check_equal(gradient_at(absolute_decay(plain, 0.3), network, batch), nudged(network, [&](const Network& n) {
                return cost_of(n, batch, cross_entropy) + cost_of_absolute_weights(n, 0.3);
              }));
}

BOOST_AUTO_TEST_CASE(a_step_with_weight_decay_takes_the_same_share_off_each_weight) {
  Network network = four_weights;
  const auto nothing = [](const Network& n, const Batch&, Gradient& gradient) {
    gradient = zero_gradient(n);
  };
  descend(network, gradient_at(weight_decay(nothing, 0.5), network), 0.25);
  BOOST_TEST(network[0].weights == (Matrix{{0.875, -1.75}, {0, 2.625}}));  // times 1 - 0.25 0.5
  BOOST_TEST(network[0].biases == four_weights[0].biases);
}

BOOST_AUTO_TEST_CASE(a_decay_of_0_changes_nothing) {
  const Network network = some_network();
  const Batch batch = some_batch();
  const Gradient plain = gradient_at(backpropagation(cross_entropy), network, batch);
  BOOST_TEST(same(gradient_at(weight_decay(backpropagation(cross_entropy), 0.0), network, batch), plain));
  BOOST_TEST(same(gradient_at(absolute_decay(backpropagation(cross_entropy), 0.0), network, batch), plain));
  BOOST_TEST(!same(gradient_at(weight_decay(backpropagation(cross_entropy), 0.1), network, batch), plain));
}

BOOST_AUTO_TEST_CASE(a_decay_that_is_no_finite_number_or_negative_is_refused) {
  for (const double decay : {-0.1, std::nan(""), HUGE_VAL}) {
    BOOST_CHECK_EXCEPTION(weight_decay(all_tens, decay), std::invalid_argument, says("at least 0"));
    BOOST_CHECK_EXCEPTION(absolute_decay(all_tens, decay), std::invalid_argument, says("at least 0"));
    BOOST_CHECK_THROW(cost_of_weights({}, decay), std::invalid_argument);
    BOOST_CHECK_THROW(cost_of_absolute_weights({}, decay), std::invalid_argument);
  }
  BOOST_CHECK_EXCEPTION(weight_decay(all_tens, -0.1), std::invalid_argument,
                        says("weight_decay: the decay is -0.1; it must be a finite number of at least 0"));
}

BOOST_AUTO_TEST_CASE(dropout_by_hand_11_9) {
  // One input, 3, and a quarter left out: 0, or 3 / (1 - 1/4) = 4. The weight is 1 and the target 0, so the
  // cost is a^2 / 2, and the slope of the weight is a times the input: 0 or 16.
  const Network network = {{Matrix{{1}}, Matrix{{0}}, identity}};
  const Batch batch{Matrix{{3}}, Matrix{{0}}};
  const LeftOut quarter{.inputs = 0.25};
  GradientOf gradient_of = dropout(half_squared_error, quarter, Engine(1));
  Engine engine(1);
  int kept = 0;
  for (int i = 0; i < 4000; ++i) {
    const double output = thinned_feedforward(network, batch.inputs, quarter, engine)(0, 0);
    BOOST_TEST_REQUIRE((output == 0.0 || output == 4.0));
    BOOST_TEST_REQUIRE(gradient_at(std::ref(gradient_of), network, batch)[0].weights(0, 0) ==
                       output * output);
    kept += output == 4.0;
  }
  BOOST_TEST(std::abs(kept - 3000) < 100);
}

BOOST_AUTO_TEST_CASE(dropout_agrees_with_nudging_under_the_same_draws_11_9) {
  const Batch batch = some_batch();
  const LeftOut left_out{.inputs = 0.3, .hidden = 0.5};
  for (const Activation* hidden : {&sigmoid, &relu, &hyperbolic_tangent}) {
    const Network network = some_network(*hidden);
    check_equal(gradient_at(dropout(softmax_cross_entropy, left_out, Engine(5)), network, batch),
                nudged(network, [&](const Network& n) {
                  Engine engine(5);
                  return softmax_cross_entropy.value(thinned_feedforward(n, batch.inputs, left_out, engine),
                                                     batch.targets);
                }));
  }
}

BOOST_AUTO_TEST_CASE(the_mean_of_thinned_networks_is_the_whole_one) {
  // exactly so where the network is linear
  const Network network = some_network(identity);
  const Matrix inputs = some_batch().inputs;
  Engine engine(1);
  Matrix mean(7, 3);
  for (int i = 0; i < 20000; ++i)
    mean += thinned_feedforward(network, inputs, {.inputs = 0.2, .hidden = 0.4}, engine);
  mean *= 1.0 / 20000.0;
  mean -= feedforward(network, inputs);
  for (const double distance : mean.values()) BOOST_TEST(std::abs(distance) < 0.1);
}

BOOST_AUTO_TEST_CASE(each_example_and_each_step_has_neurons_of_its_own_left_out) {
  const Network network = some_network();
  const LeftOut half{.hidden = 0.5};
  Engine engine(1);
  const Matrix twice{{1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}};
  const Matrix first = thinned_feedforward(network, twice, half, engine);
  BOOST_TEST(as_row(first.row(0)) != as_row(first.row(1)));
  BOOST_TEST(thinned_feedforward(network, twice, half, engine) != first);
  GradientOf gradient_of = dropout(cross_entropy, half, Engine(1));
  const GradientOf copy = gradient_of;
  const Batch batch = some_batch();
  const Gradient before = gradient_at(std::ref(gradient_of), network, batch);
  BOOST_TEST(!same(before, gradient_at(std::ref(gradient_of), network, batch)));
  BOOST_TEST(same(before, gradient_at(copy, network, batch)));  // it has its own engine
}

BOOST_AUTO_TEST_CASE(dropout_of_nothing_is_backpropagation_to_the_last_bit) {
  const Network network = some_network();
  Batch batch = some_batch();
  const Gradient plain = gradient_at(backpropagation(cross_entropy), network, batch);
  BOOST_TEST(same(gradient_at(dropout(cross_entropy, {}, Engine(1)), network, batch), plain));
  BOOST_TEST(!same(gradient_at(dropout(cross_entropy, {.hidden = 0.1}, Engine(1)), network, batch), plain));
  // Where all inputs are 0 there is nothing to leave out, and the pass is still dropout's.
  batch.inputs = Matrix(7, 5);
  BOOST_TEST(same(gradient_at(dropout(cross_entropy, {.inputs = 0.5}, Engine(1)), network, batch),
                  gradient_at(backpropagation(cross_entropy), network, batch)));
}

BOOST_AUTO_TEST_CASE(dropout_refuses_what_is_no_share) {
  for (const double share : {-0.1, 1.0, std::nan("")}) {
    BOOST_CHECK_EXCEPTION(dropout(cross_entropy, {.inputs = share}, Engine(1)), std::invalid_argument,
                          says("the share of inputs"));
    BOOST_CHECK_EXCEPTION(dropout(cross_entropy, {.hidden = share}, Engine(1)), std::invalid_argument,
                          says("the share of hidden neurons"));
    Engine engine(1);
    BOOST_CHECK_THROW(thinned_feedforward({}, {}, {.hidden = share}, engine), std::invalid_argument);
  }
  BOOST_CHECK_EXCEPTION(dropout(cross_entropy, {.hidden = 1.0}, Engine(1)), std::invalid_argument,
                        says("is 1; it must be at least 0 and below 1"));
  BOOST_CHECK_EXCEPTION(gradient_at(dropout(cross_entropy, {.hidden = 0.5}, Engine(1)), {}, some_batch()),
                        std::invalid_argument, says("no layers"));
}

BOOST_AUTO_TEST_CASE(early_stopping_stops_after_its_patience_and_keeps_the_best) {
  EarlyStopping stopping(2);
  BOOST_TEST(stopping.best_network().empty());
  Network network = four_weights;
  const double accuracies[] = {90, 95, 95, 94};  // epoch 1 is the best; an equal one is not better
  const bool goes_on[] = {true, true, true, false};
  for (std::size_t epoch = 0; epoch < 4; ++epoch) {
    network[0].biases(0, 0) = static_cast<double>(epoch);
    BOOST_TEST(stopping.go_on(accuracies[epoch], network) == goes_on[epoch], "epoch " << epoch);
  }
  BOOST_TEST(stopping.best_epoch() == 1u);
  BOOST_TEST(stopping.best_accuracy() == 95.0);
  BOOST_TEST(stopping.best_network()[0].biases(0, 0) == 1.0);
}

BOOST_AUTO_TEST_CASE(early_stopping_goes_on_while_it_gets_better_even_from_0) {
  EarlyStopping stopping(1);
  for (int accuracy = 0; accuracy < 100; ++accuracy)
    BOOST_TEST_REQUIRE(stopping.go_on(accuracy, four_weights));
  BOOST_TEST(!stopping.go_on(99, four_weights));
  BOOST_CHECK_EXCEPTION(EarlyStopping(0), std::invalid_argument, says("a patience of 0 epochs; at least 1"));
}

BOOST_AUTO_TEST_SUITE_END()
