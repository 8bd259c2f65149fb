#include "11_better/adam.hpp"
#include "11_better/average.hpp"
#include "11_better/falling_rate.hpp"
#include "11_better/momentum.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_steps)

namespace {

const Network one_knob = {{Matrix{{0}}, Matrix{{0}}, identity}};
const Network other_shape = {{Matrix(2, 1), Matrix(1, 1), identity}};
const Network two_layers = {one_knob[0], one_knob[0]};

// Says these slopes of the weight one after the other, and ten times each for the bias.
GradientOf saying(std::vector<double> slopes) {
  return [slopes, next = std::size_t{0}](const Network& network, const Batch&, Gradient& gradient) mutable {
    gradient = zero_gradient(network);
    gradient[0].weights(0, 0) = slopes[next];
    gradient[0].biases(0, 0) = 10.0 * slopes[next++];
  };
}

// What comes out of so many calls, for the weight; that of the bias must be `times` as much.
std::vector<double> said(GradientOf gradient_of, std::size_t calls, double times = 10.0) {
  std::vector<double> weights;
  for (std::size_t i = 0; i < calls; ++i) {
    Gradient gradient;
    gradient_of(one_knob, {}, gradient);
    weights.push_back(gradient[0].weights(0, 0));
    BOOST_TEST(std::abs(gradient[0].biases(0, 0) - times * weights.back()) < 1e-8);
  }
  return weights;
}

void check_close(const std::vector<double>& got, const std::vector<double>& expected, double tolerance) {
  BOOST_TEST(approximately(as_row(got), as_row(expected), tolerance));
}

// Two networks of another shape than the first.
void check_that_it_keeps_its_shape(GradientOf gradient_of, const char* who) {
  Gradient gradient;
  gradient_of(one_knob, {}, gradient);
  BOOST_CHECK_EXCEPTION(gradient_of(other_shape, {}, gradient), ShapeError,
                        says(std::string(who) + ": shapes (1 x 1) and (2 x 1) differ"));
  BOOST_CHECK_EXCEPTION(gradient_of(two_layers, {}, gradient), ShapeError,
                        says(std::string(who) + ": began with a network of 1 layers, and this one has 2"));
}

}  // namespace

BOOST_AUTO_TEST_CASE(classical_momentum_by_hand_11_10) {
  // v = 1;  0.5 + 2 = 2.5;  1.25 - 1 = 0.25
  BOOST_TEST(said(momentum(saying({1, 2, -1}), 0.5, Momentum::classical), 3) ==
             (std::vector<double>{1, 2.5, 0.25}));
}

BOOST_AUTO_TEST_CASE(nesterov_momentum_by_hand_11_11) {
  // g + v / 2 with v as above: 1 + 0.5;  2 + 1.25;  -1 + 0.125
  BOOST_TEST(said(momentum(saying({1, 2, -1}), 0.5, Momentum::nesterov), 3) ==
             (std::vector<double>{1.5, 3.25, -0.875}));
}

BOOST_AUTO_TEST_CASE(a_constant_slope_becomes_ten_times_as_fast_with_nine_tenths_kept) {
  for (const Momentum form : {Momentum::classical, Momentum::nesterov}) {
    const auto speeds = said(momentum(saying(std::vector<double>(300, 1.0)), 0.9, form), 300);
    BOOST_TEST(std::abs(speeds.back() - 10.0) < 1e-9);
  }
}

BOOST_AUTO_TEST_CASE(momentum_of_0_changes_nothing_and_a_copy_has_its_own_velocity) {
  BOOST_TEST(said(momentum(saying({1, 2, -1}), 0.0, Momentum::nesterov), 3) ==
             (std::vector<double>{1, 2, -1}));
  GradientOf first = momentum(saying({1, 2, -1}), 0.5, Momentum::classical);
  Gradient gradient;
  first(one_knob, {}, gradient);
  const GradientOf copy = first;
  BOOST_TEST(said(first, 2) == (std::vector<double>{2.5, 0.25}));
  BOOST_TEST(said(copy, 2) == (std::vector<double>{2.5, 0.25}));
}

BOOST_AUTO_TEST_CASE(momentum_refuses_what_is_no_share_and_another_network) {
  for (const double share : {-0.1, 1.0, std::nan("")})
    BOOST_CHECK_EXCEPTION(momentum({}, share, Momentum::classical), std::invalid_argument,
                          says("momentum: the share that is kept"));
  check_that_it_keeps_its_shape(momentum(saying({1, 1, 1}), 0.5, Momentum::classical), "momentum");
}

BOOST_AUTO_TEST_CASE(shares_of_the_rate_by_hand_11_12_11_13_11_14) {
  std::vector<double> linear, cosine, halving;
  for (std::size_t t = 0; t < 5; ++t) {
    linear.push_back(share_of_rate(Fall::linear, t, 4));
    cosine.push_back(share_of_rate(Fall::cosine, t, 4));
  }
  for (std::size_t t = 0; t < 17; t += 2) halving.push_back(share_of_rate(Fall::halving, t, 16));
  const double half_root = std::sqrt(0.5) / 2.0;
  check_close(linear, {1, 0.75, 0.5, 0.25, 0.25}, 0);  // the last goes on
  check_close(cosine, {1, 0.5 + half_root, 0.5, 0.5 - half_root, 0.5 - half_root}, 1e-15);
  check_close(halving, {1, 0.5, 0.25, 0.125, 1. / 16, 1. / 32, 1. / 64, 1. / 128, 1. / 128}, 0);
  BOOST_TEST(share_of_rate(Fall::halving, 1, 16) == 1.0);
  BOOST_TEST(share_of_rate(Fall::constant, 3, 4) == 1.0);
}

BOOST_AUTO_TEST_CASE(every_fall_begins_at_1_never_rises_and_ends_near_0) {
  for (const Fall fall : {Fall::linear, Fall::cosine, Fall::halving}) {
    BOOST_TEST(share_of_rate(fall, 0, 1000) == 1.0);
    for (std::size_t t = 1; t < 1000; ++t)
      BOOST_TEST_REQUIRE(share_of_rate(fall, t, 1000) <= share_of_rate(fall, t - 1, 1000));
    BOOST_TEST(share_of_rate(fall, 999, 1000) < 0.01);
    BOOST_TEST(share_of_rate(fall, 999, 1000) > 0.0);
  }
}

BOOST_AUTO_TEST_CASE(a_falling_rate_scales_every_slope) {
  BOOST_TEST(said(falling_rate(saying({1, 1, 1, 1}), Fall::linear, 4), 4) ==
             (std::vector<double>{1, 0.75, 0.5, 0.25}));
  BOOST_TEST(said(falling_rate(saying({1, 2, 3}), Fall::constant, 4), 3) == (std::vector<double>{1, 2, 3}));
}

BOOST_AUTO_TEST_CASE(steps_are_counted_with_the_short_batch_at_the_end) {
  BOOST_TEST(count_steps(50000, 10, 30) == 150000u);
  BOOST_TEST(count_steps(21, 10, 2) == 6u);  // 10 + 10 + 1, twice
  BOOST_CHECK_EXCEPTION(count_steps(25, 0, 2), std::invalid_argument, says("a batch of 0 examples"));
  BOOST_CHECK_EXCEPTION(falling_rate({}, Fall::linear, 0), std::invalid_argument, says("there are 0 steps"));
  BOOST_CHECK_THROW(share_of_rate(static_cast<Fall>(9), 0, 1), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(adam_by_hand_11_16_11_17) {
  // Shares 1/2 and 3/4, slopes 1, 2, -1.
  // m: 1/2, 5/4, 1/8, divided by 1/2, 3/4, 7/8:       M = 1, 5/3, 1/7
  // v: 1/4, 19/16, 73/64, divided by 1/4, 7/16, 37/64: V = 1, 19/7, 73/37
  const AdamMemory memory{.slopes = 0.5, .squares = 0.75, .epsilon = 1e-30};
  check_close(said(adam(saying({1, 2, -1}), memory), 3, 1.0),  // slopes ten times as large: the same steps
              {1, 5.0 / 3.0 / std::sqrt(19.0 / 7.0), 1.0 / 7.0 / std::sqrt(73.0 / 37.0)}, 1e-15);
}

BOOST_AUTO_TEST_CASE(adam_adds_epsilon_to_the_size) {
  // sqrt(V) = 1 and 10: 1 / (1 + 1) and 10 / (10 + 1)
  check_close(said(adam(saying({1}), {.epsilon = 1.0}), 1, 20.0 / 11.0), {0.5}, 1e-14);
}

BOOST_AUTO_TEST_CASE(adam_steps_by_the_rate_however_small_the_slopes_are) {
  for (const double slope : {1e-3, 1.0, 1e3}) {
    for (const double step : said(adam(saying(std::vector<double>(50, slope)), {.epsilon = 1e-30}), 50, 1.0))
      BOOST_TEST(std::abs(step - 1.0) < 1e-12);
  }
}

BOOST_AUTO_TEST_CASE(adam_refuses_what_is_no_share_and_another_network) {
  BOOST_CHECK_EXCEPTION(adam({}, {.slopes = 1.0}), std::invalid_argument, says("kept of the slopes is 1;"));
  BOOST_CHECK_EXCEPTION(adam({}, {.squares = -0.5}), std::invalid_argument,
                        says("of their squares is -0.5;"));
  BOOST_CHECK_EXCEPTION(adam({}, {.epsilon = 0.0}), std::invalid_argument, says("epsilon is 0"));
  BOOST_CHECK_THROW(adam({}, {.epsilon = -1.0}), std::invalid_argument);
  check_that_it_keeps_its_shape(adam(saying({1, 1, 1})), "adam");
}

BOOST_AUTO_TEST_CASE(the_average_of_networks_by_hand_11_15) {
  AverageNetwork average;
  BOOST_TEST(average.mean().empty());
  for (const double knob : {1.0, 2.0, 6.0}) average.add({{Matrix{{knob}}, Matrix{{10 * knob}}, relu}});
  BOOST_TEST(average.count() == 3u);
  BOOST_TEST(average.mean()[0].weights(0, 0) == 3.0);
  BOOST_TEST(average.mean()[0].biases(0, 0) == 30.0);
  BOOST_TEST(average.mean()[0].activation.name == relu.name);
}

BOOST_AUTO_TEST_CASE(the_average_of_equal_networks_is_that_network) {
  Engine engine(1);
  const Network network = random_network(std::vector<std::size_t>{3, 4, 2}, sigmoid, engine);
  AverageNetwork average;
  for (int i = 0; i < 7; ++i) average.add(network);
  for (std::size_t l = 0; l < 2; ++l) {
    BOOST_TEST(average.mean()[l].weights == network[l].weights);
    BOOST_TEST(average.mean()[l].biases == network[l].biases);
  }
  BOOST_CHECK_EXCEPTION(average.add(one_knob), ShapeError, says("average: networks of 2 and of 1 layers"));
  AverageNetwork single;
  single.add(one_knob);
  BOOST_CHECK_EXCEPTION(single.add(other_shape), ShapeError,
                        says("average: shapes (1 x 1) and (2 x 1) differ"));
}

BOOST_AUTO_TEST_SUITE_END()
