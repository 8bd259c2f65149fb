#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/cat.hpp"
#include "04_gradient_descent/downhill.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_04_gradient_descent)

namespace {

const Batch example{Matrix{{1, 2}}, Matrix{{1}}};
const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};

}  // namespace

BOOST_AUTO_TEST_CASE(three_costs_by_hand_4_1_4_2_4_3) {
  // squares 0.01, 0.01, 0.04, 0.04: their sum 0.1, two rows, four elements
  const Matrix a{{0.1, 0.9}, {0.8, 0.2}}, y{{0, 1}, {1, 0}};
  BOOST_TEST(std::abs(half_squared_error.value(a, y) - 0.025) < 1e-15);
  BOOST_TEST(std::abs(squared_error.value(a, y) - 0.05) < 1e-15);
  BOOST_TEST(std::abs(mean_squared_error.value(a, y) - 0.025) < 1e-15);
}

BOOST_AUTO_TEST_CASE(slopes_of_the_costs_agree_with_nudges) {
  Matrix a{{0.1, 0.9, 0.4}, {0.8, 0.2, -1.0}}, slopes;
  const Matrix y{{0, 1, 0}, {1, 0, 2}};
  const double h = 1e-6;
  for (const Cost* cost : costs()) {
    cost->derivative(a, y, slopes);
    for (std::size_t i = 0; i < a.size(); ++i) {
      const double kept = a.values()[i];
      a.values()[i] = kept + h;
      const double above = cost->value(a, y);
      a.values()[i] = kept - h;
      const double below = cost->value(a, y);
      a.values()[i] = kept;
      BOOST_TEST(std::abs(slopes.values()[i] - (above - below) / (2 * h)) < 1e-9, cost->name << " " << i);
    }
  }
}

BOOST_AUTO_TEST_CASE(more_of_the_same_rows_change_no_cost) {
  const Matrix a{{0.1, 0.9}}, y{{0, 1}}, a_twice{{0.1, 0.9}, {0.1, 0.9}}, y_twice{{0, 1}, {0, 1}};
  for (const Cost* cost : costs()) BOOST_TEST(cost->value(a, y) == cost->value(a_twice, y_twice), cost->name);
}

BOOST_AUTO_TEST_CASE(thirteen_slopes_by_nudging_4_5) {
  // C = (a - y)^2 with a = 0.5, y = 1: dC/dz1 = -1, and from there by hand
  const Gradient slopes = nudged_gradient(thirteen_knobs(), example, squared_error);
  BOOST_TEST(approximately(slopes[1].weights, Matrix{{-2}, {-1}, {0}}, 1e-9, 1.0));
  BOOST_TEST(approximately(slopes[1].biases, Matrix{{-1}}, 1e-9, 1.0));
  BOOST_TEST(approximately(slopes[0].weights, Matrix{{-0.5, 1, 0}, {-1, 2, 0}}, 1e-9, 1.0));
  BOOST_TEST(approximately(slopes[0].biases, Matrix{{-0.5, 1, 0}}, 1e-9, 1.0));
  BOOST_TEST(std::abs(squared_length(slopes) - 13.5) < 1e-8);
}

BOOST_AUTO_TEST_CASE(small_step_helps_and_large_step_overshoots_4_6) {
  const Gradient slopes = nudged_gradient(thirteen_knobs(), example, squared_error);
  Network small = thirteen_knobs(), large = thirteen_knobs();
  descend(small, slopes, 0.01);
  descend(large, slopes, 0.1);
  BOOST_TEST(cost_of(thirteen_knobs(), example, squared_error) == 0.25);
  BOOST_TEST(std::abs(cost_of(small, example, squared_error) - 0.133225) < 1e-9);
  BOOST_TEST(std::abs(cost_of(large, example, squared_error) - 0.7225) < 1e-8);
}

BOOST_AUTO_TEST_CASE(gradient_of_a_batch_is_the_mean_of_its_examples) {
  const Batch second{Matrix{{2, 1}}, Matrix{{4}}};
  const Network network = thirteen_knobs();
  const Gradient one = nudged_gradient(network, example, squared_error),
                 two = nudged_gradient(network, second, squared_error);
  const Gradient mean = nudged_gradient(network, both, squared_error);
  BOOST_TEST(cost_of(network, both, squared_error) == 0.15625);
  for (std::size_t l = 0; l < 2; ++l) {
    Matrix expected = one[l].weights;
    expected += two[l].weights;
    expected *= 0.5;
    BOOST_TEST(approximately(mean[l].weights, expected, 1e-9, 1.0));
  }
}

BOOST_AUTO_TEST_CASE(knobs_are_one_long_column) {
  Network network = thirteen_knobs();
  std::vector<double> column;
  for (const auto block : knobs(network)) column.insert(column.end(), block.begin(), block.end());
  BOOST_TEST(column == (std::vector<double>{1, -1, 0.5, 0.5, 1, -1, 0, 0, 1, 0.5, -1, 2, 0.5}));
}

BOOST_AUTO_TEST_CASE(gradient_of_another_network_is_refused) {
  Network network = thirteen_knobs();
  BOOST_CHECK_EXCEPTION(descend(network, Gradient(1), 0.1), ShapeError, says("2 layers and a gradient of 1"));
  BOOST_CHECK_THROW(descend(network, Gradient(2), 0.1), ShapeError);
  BOOST_CHECK_EXCEPTION(squared_error.value(Matrix(1, 2), Matrix(2, 1)), ShapeError,
                        says("(1 x 2) and (2 x 1)"));
}

BOOST_AUTO_TEST_CASE(every_cost_is_found_by_its_name_and_no_other) {
  for (const Cost* cost : costs()) BOOST_TEST(&cost_named(cost->name) == cost);
  BOOST_CHECK_EXCEPTION(cost_named("huber"), std::invalid_argument, says("quadratic, squared, mse"));
}

BOOST_AUTO_TEST_CASE(slopes_by_nudging_by_hand_4_4) {
  std::size_t calls = 0;
  const auto product = [&](std::span<const double> k) {
    ++calls;
    return k[0] * k[1];
  };
  const std::vector<double> slopes = slopes_by_nudging(product, {2, 5});  // d(xy)/dx = y, d(xy)/dy = x
  BOOST_TEST(std::abs(slopes[0] - 5) < 1e-9);
  BOOST_TEST(std::abs(slopes[1] - 2) < 1e-9);
  BOOST_TEST(calls == 4u);
  const auto cube = [](std::span<const double> k) { return k[0] * k[0] * k[0]; };
  BOOST_TEST(std::abs(slopes_by_nudging(cube, {1.0}, 1e-3)[0] - 3.000001) <
             1e-9);  // 3 + h^2; one-sided: 3.003001
}

BOOST_AUTO_TEST_CASE(walks_by_hand) {
  // w <- w - rate 2w: factors 0.8, 0, -0.8, -1.2 per step
  BOOST_TEST(std::abs(walk_downhill(one_valley, {1.0}, 0.1, 3).back()[0] - 0.512) < 1e-9);
  BOOST_TEST(std::abs(walk_downhill(one_valley, {1.0}, 0.5, 1).back()[0]) < 1e-9);
  BOOST_TEST(std::abs(walk_downhill(one_valley, {1.0}, 0.9, 3).back()[0] + 0.512) < 1e-9);
  BOOST_TEST(std::abs(walk_downhill(one_valley, {1.0}, 1.1, 3).back()[0] + 1.728) < 1e-9);
  // all knobs move at once: xy at (1, 1), rate 0.1 goes to (0.9, 0.9), not (0.9, 0.91)
  const auto product = [](std::span<const double> k) { return k[0] * k[1]; };
  BOOST_TEST(std::abs(walk_downhill(product, {1, 1}, 0.1, 1).back()[1] - 0.9) < 1e-9);
}

BOOST_AUTO_TEST_CASE(start_decides_which_valley) {
  const double left = walk_downhill(two_valleys, {-0.1}, 0.06, 300).back()[0];
  const double right = walk_downhill(two_valleys, {0.2}, 0.06, 300).back()[0];
  for (const double end : {left, right}) {
    BOOST_TEST(std::abs(slopes_by_nudging(two_valleys, {end})[0]) < 1e-6);  // both are flat,
  }
  BOOST_TEST(two_valleys(std::vector<double>{left}) <
             two_valleys(std::vector<double>{right}));  // one is deeper
}

BOOST_AUTO_TEST_CASE(one_neuron_learns_cats_and_fails_at_xor) {
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    Engine engine(seed);
    const Batch cats = cats_and_others(engine);
    const Lesson lesson = learn_by_nudging(one_neuron(), cats, 3.0, 300);
    BOOST_TEST(lesson.costs.front() == 0.25);  // it says 0.5 to everything
    BOOST_TEST(lesson.costs.back() < 0.08);
    BOOST_TEST(count_right(lesson.networks.back(), cats) >= 38u);
    const std::vector<std::size_t> sizes = {2, 1};
    const Lesson failure = learn_by_nudging(random_network(sizes, sigmoid, engine), xor_table(), 3.0, 1000);
    BOOST_TEST(std::abs(failure.costs.back() - 0.25) < 1e-3);
  }
}

BOOST_AUTO_TEST_SUITE_END()
