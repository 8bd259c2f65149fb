// What a record, a run or a model is before anyone fills it in: nothing counted, nothing measured, and where
// there is a choice, the book's.
#include "08_mnist/baselines.hpp"
#include "08_mnist/many_runs.hpp"
#include "08_mnist/model.hpp"
#include "08_mnist/slopes_left.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_defaults)

namespace {

bool nothing_counted(const Tally& tally) {
  return all_empty(tally.count, tally.right, tally.shown, tally.recognised, tally.answered, tally.least_sum,
                   tally.largest_sum);
}

}  // namespace

BOOST_AUTO_TEST_CASE(records_begin_with_nothing) {
  const Evaluation evaluation;
  BOOST_TEST(nothing_counted(evaluation));
  BOOST_TEST(evaluation.cost == 0.0);
  const EpochRecord record;
  BOOST_TEST(all_empty(record.number, record.seconds));
  const Stop stop;
  BOOST_TEST(all_empty(stop.epoch, stop.examples));
  BOOST_TEST(nothing_counted(stop.test));
  const DigitTraining training;
  BOOST_TEST(all_empty(training.seed, training.digits_seen));
  BOOST_TEST(training.network.empty());
  BOOST_TEST(training.history.empty());
  BOOST_TEST(!training.stopped.has_value());
}

BOOST_AUTO_TEST_CASE(nobody_watches_unless_told) {
  const Watch watch;
  BOOST_TEST(!watch.test_only);
  BOOST_TEST(!watch.stop);
}

BOOST_AUTO_TEST_CASE(runs_begin_with_seed_1_and_nothing_lost) {
  BOOST_TEST(Run{}.seed == 1u);
  const LostDigit lost;
  BOOST_TEST(all_empty(lost.digit, lost.epochs, lost.found_again));
  const Spread spread;
  BOOST_TEST(all_empty(spread.median, spread.mean, spread.deviation, spread.least, spread.most));
}

BOOST_AUTO_TEST_CASE(models_and_recipes_are_the_books_unless_said_otherwise) {
  BOOST_TEST(Recipe{}.weight_deviation == 1.0);
  const Model model;
  BOOST_TEST(model.cost == "QuadraticCost");
  BOOST_TEST(model.network.empty());
  BOOST_TEST(!model.origin.has_value());
  const Origin origin;
  BOOST_TEST(origin.seed == 1u);
  BOOST_TEST(all_empty(origin.data, origin.further_digits));
}

BOOST_AUTO_TEST_CASE(rules_have_nothing_right_and_no_slopes_are_left) {
  const Baselines rules;
  BOOST_TEST(all_empty(rules.always_the_same, rules.darkness, rules.mean_picture));
  const SlopesLeft slopes;
  BOOST_TEST(all_empty(slopes.first_layer, slopes.own_output));
  BOOST_TEST(is_dead(slopes));
}

BOOST_AUTO_TEST_SUITE_END()
