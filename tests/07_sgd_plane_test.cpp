#include <algorithm>
#include <set>

#include "07_sgd/gallery.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_07_sgd_plane)

namespace {

const SickRun& run_named(const std::vector<SickRun>& runs, const std::string& name) {
  const auto found = std::ranges::find(runs, name, &SickRun::name);
  BOOST_REQUIRE_MESSAGE((found != runs.end()), name);
  return *found;
}

}  // namespace

BOOST_AUTO_TEST_CASE(point_sets_hold_both_classes_in_turn) {
  using Maker = Batch (*)(std::size_t, double, Engine&);
  for (const Maker maker : {&two_moons, &rings, &spiral, &xor_clouds}) {
    Engine engine(1), again(1), quiet(1);
    const Batch batch = maker(100, 0.1, engine);
    BOOST_TEST(batch.inputs == maker(100, 0.1, again).inputs);
    for (std::size_t i = 0; i < 100; ++i) BOOST_TEST(batch.targets(i, 0) == static_cast<double>(i % 2));
    const Batch exact = maker(100, 0.0, quiet);
    for (const double x : exact.inputs.values()) BOOST_TEST(std::abs(x) <= 1.5);
  }
}

BOOST_AUTO_TEST_CASE(rings_without_noise_have_their_radii) {
  Engine engine(2);
  const Batch batch = rings(20, 0.0, engine);
  for (std::size_t i = 0; i < 20; ++i) {
    const double radius = std::hypot(batch.inputs(i, 0), batch.inputs(i, 1));
    BOOST_TEST(std::abs(radius - (i % 2 == 1 ? 0.5 : 1.2)) < 1e-12);
  }
}

BOOST_AUTO_TEST_CASE(training_in_the_plane_is_recorded) {
  Engine engine(1);
  const std::vector<std::size_t> sizes = {2, 8, 1};
  PlaneTask task{.start = random_network(sizes, sigmoid, engine),
                 .points = two_moons(100, 0.1, engine),
                 .held_back = two_moons(50, 0.1, engine),
                 .schedule = {.epochs = 200, .batch_size = 10, .learning_rate = 3.0}};
  const PlaneTraining training = train_in_the_plane(task, engine);
  BOOST_TEST(training.costs.size() == 201u);
  BOOST_TEST(training.held_back.size() == 201u);
  BOOST_TEST(training.snapshots[0][0].weights == task.start[0].weights);
  BOOST_TEST(training.costs.front() == cost_of(task.start, task.points, half_squared_error));
  BOOST_TEST(percent_right(training.snapshots.back(), task.points) > 95.0);

  // Held-back points are looked at, never learned from.
  Engine one(7), two(7);
  PlaneTask without = task;
  without.held_back = {};
  BOOST_TEST(train_in_the_plane(task, one).costs == train_in_the_plane(without, two).costs);
}

BOOST_AUTO_TEST_CASE(xor_is_known_only_when_all_four_lines_are) {
  BOOST_TEST(!knows_xor(learn_xor(1, 10).snapshots.back()));
  BOOST_TEST(knows_xor(learn_xor(1, 5000).snapshots.back()));
}

BOOST_AUTO_TEST_CASE(mean_of_all_mini_batch_slopes_is_the_slope) {
  Engine engine(3);
  const Batch points = two_moons(40, 0.1, engine);
  const std::vector<std::size_t> sizes = {2, 5, 1};
  const Network network = random_network(sizes, sigmoid, engine);
  const GradientOf gradient_of = backpropagation(half_squared_error);
  Gradient whole, part, mean = zero_gradient(network);
  gradient_of(network, points, whole);
  for_each_batch(examples_from(points.inputs, points.targets), 8, [&](const Batch& batch, std::size_t) {
    gradient_of(network, batch, part);
    for (std::size_t l = 0; l < 2; ++l) add_scaled(mean[l].weights, 0.2, part[l].weights);
  });
  for (std::size_t l = 0; l < 2; ++l)
    BOOST_TEST(approximately(mean[l].weights, whole[l].weights, 1e-12, 1e-3));
}

BOOST_AUTO_TEST_CASE(walks_take_one_step_per_batch) {
  Engine engine(1);
  const Batch numbers = flipped_numbers(engine);
  const Walk drunk = walk_in_two_knobs(numbers, 1, 1.0, 3, engine),
             careful = walk_in_two_knobs(numbers, 100, 1.0, 3, engine);
  BOOST_TEST(drunk.cost.size() == 301u);
  BOOST_TEST(careful.cost.size() == 4u);
  BOOST_TEST(careful.weight[0] == -2.0);
  for (std::size_t i = 1; i < 4; ++i) BOOST_TEST(careful.cost[i] < careful.cost[i - 1]);
  BOOST_TEST(drunk.cost.back() < careful.cost.back());  // per example seen it is far ahead
}

BOOST_AUTO_TEST_CASE(sick_runs_have_their_symptoms) {
  for (const std::uint32_t seed : {1u, 3u}) {
    const auto runs = sick_runs(seed);
    BOOST_TEST(runs.size() == 6u);
    BOOST_TEST_CONTEXT("seed " << seed) {
      const auto& slow = run_named(runs, "rate too small").training.costs;
      BOOST_TEST(slow.back() > 0.3 * slow.front());
      BOOST_TEST(slow.back() < slow.front());
      const Network& zero = run_named(runs, "all-zero start").training.snapshots.back();
      for (std::size_t j = 1; j < 8; ++j)
        BOOST_TEST(zero[0].weights(0, j) == zero[0].weights(0, 0));  // twins
      const auto& dead = run_named(runs, "dead ReLUs").training.costs;
      BOOST_TEST(dead.back() == dead[dead.size() - 50]);  // flat to the last digit
      BOOST_TEST(dead.back() > 0.1);
      const auto& sorted = run_named(runs, "sorted data").training.costs;
      BOOST_TEST(sorted[1] > 0.15);  // the last class alone is right
      const PlaneTraining& overfit = run_named(runs, "overfitting").training;
      BOOST_TEST(overfit.costs.back() < 0.02);
      BOOST_TEST(overfit.held_back.back() > 1.1 * std::ranges::min(overfit.held_back));
    }
  }
}

BOOST_AUTO_TEST_CASE(healthy_run_learns_and_its_held_back_cost_stays_close) {
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    const PlaneTraining training = healthy_run(seed).training;
    BOOST_TEST(training.costs.back() < 0.03);
    BOOST_TEST(training.held_back.size() == training.costs.size());
    BOOST_TEST(training.held_back.back() < 2.0 * training.costs.back());
  }
}

BOOST_AUTO_TEST_CASE(quiz_shows_every_run_once) {
  const auto order = quiz_order(1, 6);
  BOOST_TEST(std::set<std::size_t>(order.begin(), order.end()).size() == 6u);
  BOOST_TEST(order == quiz_order(1, 6));
}

// Recorded once: the answers that the story prints for seed 1 go by it.
BOOST_AUTO_TEST_CASE(quiz_of_a_seed_has_one_order_in_which_each_run_comes_once) {
  BOOST_TEST(quiz_order(1, 6) == (std::vector<std::size_t>{2, 0, 3, 4, 5, 1}));
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    const std::vector<std::size_t> order = quiz_order(seed, 6);
    BOOST_TEST(order == quiz_order(seed, 6));
    BOOST_TEST(std::set(order.begin(), order.end()) == (std::set<std::size_t>{0, 1, 2, 3, 4, 5}));
  }
  BOOST_TEST(quiz_order(1, 6) != quiz_order(2, 6));
}

BOOST_AUTO_TEST_SUITE_END()
