// The main job on real MNIST: what the baselines reach, and the same numbers from the same seed, whatever
// the compiler and the build.
#define BOOST_TEST_MODULE real_mnist
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/tally.hpp"
#include "08_mnist/baselines.hpp"
#include "08_mnist/digit_training.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

namespace {

Digits real_digits() {
  const Mnist& mnist = *real_mnist();
  return {mnist.training(), mnist.validation(), mnist.test()};
}

// The sum of all knobs, each times its place: any change of any knob shows.
double fingerprint(Network network) {
  double sum = 0.0, place = 1.0;
  for (const auto block : knobs(network)) {
    for (const double knob : block) sum += knob * place++;
  }
  return sum;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(baselines, *boost::unit_test::precondition(with_mnist))

BOOST_AUTO_TEST_CASE(sets_are_split_as_the_book_does) {
  const Digits digits = real_digits();
  BOOST_TEST(digits.training.count() == 50000u);
  BOOST_TEST(digits.validation.count() == 10000u);
  BOOST_TEST(digits.test.count() == 10000u);
  BOOST_TEST(digits.training.pixels_each() == 784u);
  BOOST_TEST(digits.training.labels[0] == 5);  // the first digits of the files, as everybody sees them
  BOOST_TEST(digits.test.labels[0] == 7);
}

BOOST_AUTO_TEST_CASE(rules_without_a_network_get_so_many_right) {
  const Baselines worth = measure_baselines(real_mnist()->training(), real_mnist()->test());
  BOOST_TEST(worth.always_the_same == 1135u);
  BOOST_TEST(worth.darkness == 2225u);
  BOOST_TEST(worth.mean_picture == 8200u);
}

BOOST_AUTO_TEST_CASE(strokes_set_by_hand_read_a_quarter) {
  const Tally tally = count_answers(hand_set_network(), real_mnist()->test());
  BOOST_TEST(tally.right == 2652u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(same_numbers, *boost::unit_test::precondition(with_mnist_and_equal_rounding))

BOOST_AUTO_TEST_CASE(eight_epochs_end_at_the_recorded_weights) {
  Recipe recipe = recipes().front();
  recipe.schedule.epochs = NN_RECORDED_EPOCHS;
  Watch watch;
  watch.test_only = true;
  const DigitTraining training = train_digits(recipe, real_digits(), 1, watch);
  std::vector<double> costs;
  for (const EpochRecord& epoch : training.history) costs.push_back(epoch.test.cost);
  BOOST_TEST(approximately(Matrix{{costs.front()}}, Matrix{{0.076978706275583092}}, 1e-12));
  BOOST_TEST(training.history.front().test.right == 9069u);
  if (training.history.size() < 8) return;  // with sanitizers the first epoch must do
  BOOST_TEST(approximately(Matrix{{costs[7]}}, Matrix{{0.050150433793239538}}, 1e-12));
  BOOST_TEST(approximately(Matrix{{fingerprint(training.network)}}, Matrix{{-4767941.6065533962}}, 1e-12));
}

BOOST_AUTO_TEST_SUITE_END()
