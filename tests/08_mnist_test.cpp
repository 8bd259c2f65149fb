#include <algorithm>

#include "08_mnist/baselines.hpp"
#include "08_mnist/many_runs.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_mnist)

namespace {

// Toy pictures of 1 x 10 pixels: digit d lights pixel d, and the ink differs from copy to copy.
struct ToyDigits {
  std::vector<std::uint8_t> pixels, labels;
  explicit ToyDigits(std::size_t count) : pixels(count * 10), labels(count) {
    for (std::size_t i = 0; i < count; ++i) {
      labels[i] = static_cast<std::uint8_t>(i % 10);
      pixels[i * 10 + i % 10] = static_cast<std::uint8_t>(255 - i % 7);
    }
  }
  ImageSet set() const { return {1, 10, pixels, labels}; }
};

// A network of one layer that answers with its biases, whatever it is shown.
Network answers_always(const std::vector<double>& biases) {
  return {{Matrix(10, 10), as_row(biases), identity}};
}

// A network that repeats its input: right on every toy digit.
Network perfect() {
  Matrix ones(10, 10);
  for (std::size_t i = 0; i < 10; ++i) ones(i, i) = 1.0;
  return {{ones, Matrix(1, 10), identity}};
}

Recipe short_recipe(std::size_t epochs) {
  Recipe recipe = recipes().front();
  recipe.hidden = {12};
  recipe.schedule.epochs = epochs;
  return recipe;
}

}  // namespace

BOOST_AUTO_TEST_CASE(answers_are_counted_digit_by_digit) {
  const ToyDigits toys(600);
  const Evaluation all = evaluate(perfect(), toys.set(), half_squared_error);
  BOOST_TEST(all.right == 600u);
  BOOST_TEST(all.recognised[9] == 60u);
  BOOST_TEST(all.percent_right() == 100.0);
  BOOST_TEST(lost_digits(all).empty());
  const Evaluation threes =
      evaluate(answers_always({0, 0, 0, 1, 0, 0, 0, 0, 0, 0.5}), toys.set(), half_squared_error);
  BOOST_TEST(threes.right == 60u);
  BOOST_TEST(threes.recognised[3] == 60u);
  BOOST_TEST(lost_digits(threes).size() == 9u);
  BOOST_TEST(threes.answered[3] == 600u);
  BOOST_TEST(threes.least_sum == 1.5);
  // By hand, the squares of output - target: 0.25 for a 3, 1 + 0.25 for a 9, 1 + 1 + 0.25 for the eight
  // others
  BOOST_TEST(std::abs(threes.cost - 0.5 * (0.25 + 1.25 + 8 * 2.25) / 10) < 1e-12);
}

BOOST_AUTO_TEST_CASE(network_that_never_says_five_has_lost_it) {
  Network network = perfect();
  network[0].biases(0, 5) = -2.0;
  const ToyDigits toys(100);
  BOOST_TEST(lost_digits(evaluate(network, toys.set(), half_squared_error)) == std::vector<std::size_t>{5});
  BOOST_CHECK_THROW(evaluate(network, toys.set().part(0, 0), half_squared_error), std::invalid_argument);
}

// Lost is below one in ten, for each of the ten digits that was shown.
BOOST_AUTO_TEST_CASE(one_in_ten_is_not_lost_and_the_nine_counts_as_well) {
  Tally tally;
  tally.shown = {10, 11, 20, 0, 1, 9, 100, 101, 10, 10};
  tally.recognised = {1, 1, 1, 0, 0, 1, 10, 10, 2, 0};
  BOOST_TEST(lost_digits(tally) == (std::vector<std::size_t>{1, 2, 4, 7, 9}));
  tally.recognised[9] = 1;
  BOOST_TEST(lost_digits(tally) == (std::vector<std::size_t>{1, 2, 4, 7}));
}

BOOST_AUTO_TEST_CASE(baselines_by_hand) {
  // Pictures of one pixel; the digit 2 is bright (mean 200), the digit 7 dark (mean 20) and most frequent.
  const std::vector<std::uint8_t> pixels = {190, 210, 20, 10, 30}, labels = {2, 2, 7, 7, 7};
  const std::vector<std::uint8_t> test_pixels = {180, 100, 120, 0}, test_labels = {2, 7, 7, 7};
  const Baselines worth = measure_baselines({1, 1, pixels, labels}, {1, 1, test_pixels, test_labels});
  BOOST_TEST(worth.always_the_same == 3u);  // three of four are a 7
  BOOST_TEST(worth.darkness == 3u);         // 120 is nearer to 200 than to 20
  BOOST_TEST(worth.mean_picture == 3u);     // with one pixel, mean picture and darkness are the same
}

BOOST_AUTO_TEST_CASE(mean_picture_sees_what_darkness_cannot) {
  const ToyDigits toys(200);
  const Baselines worth = measure_baselines(toys.set(), toys.set());
  BOOST_TEST(worth.mean_picture == 200u);
  BOOST_TEST(worth.darkness < 100u);  // all ten digits have about one pixel of ink
}

BOOST_AUTO_TEST_CASE(mean_pictures_by_hand) {
  const std::vector<std::uint8_t> pixels = {10, 0, 30, 4}, labels = {3, 3};  // two pictures of 1 x 2
  const Matrix means = mean_pictures({1, 2, pixels, labels});
  BOOST_TEST((means(3, 0) == 20.0 && means(3, 1) == 2.0));
  BOOST_TEST(means(4, 0) == 1e6);  // never shown
}

BOOST_AUTO_TEST_CASE(training_is_recorded_and_repeats_to_the_bit) {
  const ToyDigits toys(300);
  const Digits digits{toys.set().part(0, 200), toys.set().part(200, 50), toys.set().part(250, 50)};
  const DigitTraining one = train_digits(short_recipe(8), digits, 5);
  const DigitTraining two = train_digits(short_recipe(8), digits, 5, {.test_only = true});
  BOOST_TEST(one.digits_seen == 8 * 200u);
  BOOST_REQUIRE(one.history.size() == 8u);
  for (const EpochRecord& epoch : one.history) BOOST_TEST(epoch.validation.count == 50u);
  BOOST_TEST(two.history.back().validation.count == 0u);
  BOOST_TEST(two.history.back().test.cost == one.history.back().test.cost);
  BOOST_TEST(!one.stopped.has_value());
  BOOST_TEST(one.network[0].weights == two.network[0].weights);
  BOOST_TEST(one.history.back().test.right > 25u);  // chance is 5
  BOOST_TEST(one.history.back().training.cost < one.history.front().training.cost);
}

BOOST_AUTO_TEST_CASE(many_runs_are_reported_in_order_and_equal_single_runs) {
  const ToyDigits toys(100);
  const Digits digits{toys.set(), toys.set(), toys.set()};
  std::vector<Run> runs;
  for (std::uint32_t seed = 1; seed <= 6; ++seed) runs.push_back({short_recipe(2), seed});
  std::vector<std::uint32_t> seeds;
  train_many(runs, digits, {}, [&](const DigitTraining& run) {
    seeds.push_back(run.seed);
    BOOST_TEST(run.network[1].weights ==
               train_digits(short_recipe(2), digits, run.seed, {}).network[1].weights);
  });
  BOOST_TEST(seeds == (std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6}));
}

BOOST_AUTO_TEST_CASE(training_stops_after_the_mini_batch_when_asked) {
  const ToyDigits toys(100);
  const Digits digits{toys.set(), toys.set(), toys.set()};
  const std::size_t batch = short_recipe(3).schedule.batch_size, per_epoch = 100 / batch;
  std::size_t asked = 0;
  const DigitTraining training =
      train_digits(short_recipe(3), digits, 1, {.stop = [&] { return ++asked == per_epoch + 2; }});
  BOOST_REQUIRE(training.stopped.has_value());
  BOOST_TEST(training.history.size() == 1u);
  BOOST_TEST(training.stopped->epoch == 1u);
  BOOST_TEST(training.stopped->examples == 2 * batch);
  BOOST_TEST(training.stopped->test.right == count_answers(training.network, digits.test).right);
  const std::vector<Run> runs = {{short_recipe(3), 1}, {short_recipe(3), 2}};
  train_many(
      runs, digits, [] { return true; },
      [](const DigitTraining&) { BOOST_ERROR("a run that was cut short is reported"); });
}

BOOST_AUTO_TEST_CASE(cost_that_is_no_number_ends_the_training_in_words) {
  const ToyDigits toys(100);
  const Digits digits{toys.set(), toys.set(), toys.set()};
  Recipe wild = short_recipe(3);
  wild.activation = identity;
  wild.schedule.learning_rate = 1e300;
  BOOST_CHECK_EXCEPTION(train_digits(wild, digits, 1, {}), std::runtime_error,
                        says("not a finite number any more after epoch 0"));
  const std::vector<Run> runs = {{wild, 1}, {wild, 2}, {wild, 3}};
  BOOST_CHECK_THROW(train_many(runs, digits, {}, [](const DigitTraining&) {}), std::runtime_error);
}

BOOST_AUTO_TEST_CASE(lost_digits_are_followed_through_the_epochs) {
  DigitTraining run;
  for (const std::size_t right : {0u, 0u, 9u}) {
    EpochRecord epoch;
    epoch.test.shown[5] = epoch.test.shown[8] = 10;
    epoch.test.recognised[5] = right;
    epoch.test.recognised[8] = 9 - right;
    run.history.push_back(epoch);
  }
  BOOST_TEST(describe(lost_on_the_way(run)) == "the 5 for 2 epochs, the 8 until the end");
  run.history.pop_back();
  BOOST_TEST(describe(lost_on_the_way(run)) == "the 5 until the end");
}

BOOST_AUTO_TEST_CASE(spread_by_hand) {
  const Spread spread = spread_of({2, 4, 9});
  BOOST_TEST(spread.median == 4.0);
  BOOST_TEST(spread.mean == 5.0);
  BOOST_TEST(std::abs(spread.deviation - std::sqrt(13.0)) < 1e-12);  // (9 + 1 + 16) / 2
  BOOST_TEST(spread.least == 2.0);
  BOOST_TEST(spread.most == 9.0);
  BOOST_TEST(spread_of({1, 2, 3, 10}).median == 2.5);
  BOOST_TEST(spread_of({7}).deviation == 0.0);
  BOOST_CHECK_THROW(spread_of({}), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(recipes_start_as_they_say) {
  Engine engine(1);
  const Network book = start_network(recipe_named("book"), 784, engine);
  BOOST_TEST(count_knobs(book) == 23860u);
  BOOST_TEST(count_knobs(start_network(recipe_named("13002-knobs"), 784, engine)) == 13002u);
  const Network relu_start = start_network(recipe_named("relu-mse"), 784, engine);
  BOOST_TEST(relu_start[0].biases == Matrix(1, 30));
  double largest = 0.0;
  for (const double weight : relu_start[0].weights.values()) largest = std::max(largest, std::abs(weight));
  BOOST_TEST((largest > 0.03 && largest < 0.06));  // the extreme of 23,520 draws with standard deviation 0.01
  BOOST_CHECK_EXCEPTION(recipe_named("cake"), std::invalid_argument, says("'cake'"));
}

BOOST_AUTO_TEST_SUITE_END()
