// Recipes and rows of filters in float: their lines, their trainings, and what is kept of them.
#include "13_convolution/fast/fast_answers.hpp"
#include "13_convolution/fast/filter_model.hpp"
#include "13_convolution/fast/filter_table.hpp"
#include "support/drawn_set.hpp"
#include "support/filters.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_13_fast_rows)

namespace {

const DrawnDigits& digits() {
  static const DrawnDigits drawn(300);
  return drawn;
}
LearningSets some_sets() { return {digits().images().part(0, 250), digits().images().part(250, 50)}; }

constexpr FilterRow short_row{
    "short", "--filters 3,4 --side 5 --hidden 12 --rate 0.03 --dropout 0.2 --batch 10 --shift 1 --epochs 3",
    "a few drawn digits"};

}  // namespace

BOOST_AUTO_TEST_CASE(a_recipe_is_a_line) {
  const FilterRecipe recipe = filter_recipe_from(short_row.recipe);
  BOOST_TEST(recipe.filters == (std::vector<std::size_t>{3, 4}), boost::test_tools::per_element());
  BOOST_TEST(as_line(filter_recipe_from(as_line(recipe))) == as_line(recipe));
  BOOST_TEST(as_line(recipe) ==
             "--filters 3,4 --hidden 12 --dropout 0.2 --rate 0.03 --batch 10 --epochs 3 --shift 1");
  const Plan plan = plan_of(filter_recipe_from("--filters 3 --side 7 --hidden 5,6"), 28, 28);
  BOOST_TEST(plan.banks.size() == 1u);
  BOOST_TEST(plan.banks[0].side == 7u);
  BOOST_TEST(plan.dense == (std::vector<std::size_t>{5, 6, 10}), boost::test_tools::per_element());
  BOOST_TEST(plan_of(filter_recipe_from("--filters none"), 28, 28).banks.empty());
  BOOST_TEST(step_form_of(filter_recipe_from("--step plain")).momentum == 0.0);
}

BOOST_AUTO_TEST_CASE(recipes_that_the_float_engine_does_not_know_are_refused) {
  const auto refused = [](const char* line, const char* why) {
    BOOST_CHECK_EXCEPTION(filter_recipe_from(line), std::invalid_argument, says(why));
  };
  refused("--filters", "'--filters' needs a value");
  refused("--filters few", "'few' is not a whole number");
  refused("--filters 0", "at least one neuron");
  refused("--pool 2", "a recipe has no '--pool'");
  refused("--activation sigmoid", "no activation but relu");
  refused("--cost cross-entropy", "no cost but softmax");
  refused("--start book", "no start but small");
  refused("--step adam", "no adam");
  refused("--absolute-decay 0.1", "no absolute decay");
  refused("--drop-inputs 0.1", "no dropout of inputs");
  refused("--standardised yes", "no standardised inputs");
  refused("--average 1", "no averages of networks");
  refused("--patience 3", "no early stopping");
}

BOOST_AUTO_TEST_CASE(a_row_is_trained_from_all_seeds_and_then_shown_the_test) {
  const TemporaryFolder folder;
  std::size_t opened = 0, trained = 0, epochs = 0;
  FilterPlan plan{.results = folder.path() / "results.csv", .data = "drawn", .seeds = 2};
  plan.after_epoch = [&](std::uint32_t, const FilterEpoch&) { ++epochs; };
  plan.after_training = [&](const FilterTraining&) {
    BOOST_TEST(opened == 0u);
    ++trained;
  };
  const auto open_test = [&] { return ++opened, digits().images().part(0, 100); };
  const FilterRowResult result = run_row(short_row, some_sets(), open_test, plan);
  BOOST_TEST(opened == 1u);
  BOOST_TEST(trained == 2u);
  BOOST_TEST(epochs == 6u);
  BOOST_TEST(result.test.mean > 30.0);
  const auto runs = read_runs(plan.results);
  BOOST_TEST_REQUIRE(runs.size() == 2u);
  BOOST_TEST(runs[1].data == "drawn 250");
  BOOST_TEST(runs[1].curve.size() == 3u);
  BOOST_TEST(recorded_row(short_row, runs).test.mean == result.test.mean);
  BOOST_TEST(!recorded_row(filter_rows()[0], runs).finished());
  opened = 0;
  plan.threads = 2;  // any number of threads comes to the same
  BOOST_TEST(run_row(short_row, some_sets(), open_test, plan).test.mean == result.test.mean);
  BOOST_TEST(read_runs(plan.results).size() == 2u);
}

BOOST_AUTO_TEST_CASE(nothing_is_kept_of_a_row_that_was_interrupted) {
  const TemporaryFolder folder;
  FilterPlan plan{.results = folder.path() / "results.csv", .data = "drawn", .seeds = 2};
  int asked = 0;
  plan.stop = [&] { return ++asked > 90; };  // after the 75 steps of the first seed
  const auto never = [&]() -> ImageSet { throw std::logic_error("the test was opened"); };
  BOOST_TEST(!run_row(short_row, some_sets(), never, plan).finished());
  BOOST_TEST(!std::filesystem::exists(plan.results));
  plan.seeds = 0;
  BOOST_CHECK_EXCEPTION(run_row(short_row, some_sets(), never, plan), std::invalid_argument,
                        says("at least 1 seed"));
}

BOOST_AUTO_TEST_CASE(rows_have_names_and_recipes_that_can_be_read) {
  for (const FilterRow& row : filter_rows()) {
    BOOST_TEST(filter_row_named(row.name).recipe == row.recipe);
    BOOST_CHECK_NO_THROW(wiring_of(plan_of(filter_recipe_from(row.recipe), 28, 28)));
    BOOST_TEST(std::string(row.name).find(',') == std::string::npos);
  }
  BOOST_CHECK_EXCEPTION(filter_row_named("all"), std::invalid_argument,
                        says("there is no row 'all'; there are '8 and 16'"));
}

BOOST_AUTO_TEST_CASE(a_training_starts_as_the_plain_chapter_does) {
  const FilterRecipe recipe = filter_recipe_from("--filters 3 --hidden 5 --rate 0 --epochs 1");
  Engine engine(9);
  const Network start = small_start({{1, 28, 28}, {{3}}, {5, 10}}, relu, identity, engine);
  BOOST_TEST(knobs_apart(train_filters(recipe, some_sets(), 9).network, start) < 1e-7);
}

BOOST_AUTO_TEST_CASE(a_training_that_runs_away_says_so) {
  BOOST_CHECK_EXCEPTION(
      train_filters(filter_recipe_from("--filters 3 --rate 1e30 --epochs 2"), some_sets(), 1),
      std::runtime_error, says("after epoch 0: the steps are too large; try a rate below 1e+30"));
}

BOOST_AUTO_TEST_CASE(a_network_in_float_comes_back_from_its_file) {
  const FilterRecipe recipe = filter_recipe_from(short_row.recipe);
  const FilterTraining training = train_filters(recipe, some_sets(), 3);
  const TemporaryFolder folder;
  write_model(folder.path() / "net.json", wired_model_of(training, recipe, "drawn"));
  const WiredModel back = read_wired_model(folder.path() / "net.json");
  BOOST_TEST((back.wiring == training.wiring));
  BOOST_TEST(knobs_apart(back.model.network, training.network) == 0.0);
  BOOST_TEST_REQUIRE(back.model.origin.has_value());
  BOOST_TEST(back.model.origin->seed == 3u);
  BOOST_TEST(back.model.origin->recipe.schedule.epochs == 3u);
  BOOST_TEST(percent_right(FloatNetwork(back.wiring, back.model.network), some_sets().validation) ==
             training.validation());
}

BOOST_AUTO_TEST_SUITE_END()
