// The main job on real MNIST gives the same numbers from the same seed to the last bit, whatever the
// compiler, the build and the machine.
#include "08_mnist/digit_training.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_same_numbers)

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

BOOST_AUTO_TEST_CASE(eight_epochs_end_at_the_recorded_weights) {
  Recipe recipe = recipes().front();
  recipe.schedule.epochs = NN_RECORDED_EPOCHS;
  Watch watch;
  watch.test_only = true;
  const DigitTraining training = train_digits(recipe, real_digits(), 1, watch);
  std::vector<double> costs;
  for (const EpochRecord& epoch : training.history) costs.push_back(epoch.test.cost);
  BOOST_TEST(approximately(Matrix{{costs.front()}}, Matrix{{0.077677568298303301}}, 0.0));
  BOOST_TEST(training.history.front().test.right == 9074u);
  if (training.history.size() < 8) return;  // with sanitizers the first epoch must do
  BOOST_TEST(approximately(Matrix{{costs[7]}}, Matrix{{0.051632339138939054}}, 0.0));
  BOOST_TEST(approximately(Matrix{{fingerprint(training.network)}}, Matrix{{-9094145.9223916214}}, 0.0));
}

BOOST_AUTO_TEST_SUITE_END()
