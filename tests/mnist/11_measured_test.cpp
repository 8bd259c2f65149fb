// The training runs that come with the tutorial: are they those of the tables, and is one the same again?
#include "11_better/experiment.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/tables.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_measured)

namespace {

std::vector<FinishedRun> measured() { return read_runs(NN_MEASURED); }

}  // namespace

BOOST_AUTO_TEST_CASE(every_row_was_trained_from_five_seeds) {
  const std::vector<FinishedRun> runs = measured();
  for (const ExperimentTable& table : experiment_tables()) {
    const TableResult result = recorded_table(table, runs);
    BOOST_TEST(result.finished, table.name);
    for (const RowResult& row : result.rows) {
      std::vector<std::uint32_t> seeds;
      for (const FinishedRun& run : row.runs) {
        seeds.push_back(run.seed);
        BOOST_TEST(run.data == "MNIST 50000");
      }
      std::ranges::sort(seeds);
      BOOST_TEST(seeds == (std::vector<std::uint32_t>{1, 2, 3, 4, 5}), table.name << ": " << row.row.name);
    }
  }
}

// The same knobs, whatever compiled the program: each epoch's accuracy on validation, and the one on test.
BOOST_AUTO_TEST_CASE(a_training_comes_out_the_same_again) {
  if (NN_TRAINS_AGAIN == 0 || real_mnist() == nullptr) return;
  const std::vector<FinishedRun> runs = measured();
  const BetterRecipe recipe = recipe_from(experiment_row_named("256 shifted").rows[0].recipe);
  const auto found = std::ranges::find_if(
      runs, [&](const FinishedRun& run) { return run.seed == 1 && run.recipe == as_line(recipe); });
  BOOST_TEST_REQUIRE((found != runs.end()));
  const BetterTraining again = train_better(recipe, {real_mnist()->training(), real_mnist()->validation()}, 1,
                                            {.training_pictures = 0});
  std::vector<double> curve;
  for (const BetterEpoch& epoch : again.history) curve.push_back(epoch.validation.percent_right());
  BOOST_TEST(curve == found->curve, boost::test_tools::per_element());
  BOOST_TEST(look_at_test(again, recipe, real_mnist()->test()).percent_right() == *found->test);
}

BOOST_AUTO_TEST_SUITE_END()
