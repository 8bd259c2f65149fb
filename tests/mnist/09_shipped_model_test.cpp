// The network that comes with the tutorial is what it is said to be.
#include "08_mnist/digit_training.hpp"
#include "09_look_inside/shipped_model.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_09_shipped_model)

BOOST_AUTO_TEST_CASE(shipped_model_reads_as_many_digits_as_when_it_was_made) {
  const Network network = read_digit_reader(shipped_model()).network;
  BOOST_TEST(count_answers(network, real_mnist()->test()).right == 9500u);
}

// The command that the header names makes it, to the last bit.
BOOST_AUTO_TEST_CASE(shipped_model_can_be_trained_again) {
  const Model model = read_digit_reader(shipped_model());
  BOOST_REQUIRE(model.origin.has_value());
  BOOST_TEST(model.origin->data == "MNIST");
  if (NN_TRAINS_AGAIN == 0) return;
  const Mnist& mnist = *real_mnist();
  Watch watch;
  watch.test_only = true;
  const DigitTraining again = train_digits(
      model.origin->recipe, {mnist.training(), mnist.validation(), mnist.test()}, model.origin->seed, watch);
  for (std::size_t l = 0; l < again.network.size(); ++l) {
    BOOST_TEST(again.network[l].weights == model.network[l].weights);
    BOOST_TEST(again.network[l].biases == model.network[l].biases);
  }
}

BOOST_AUTO_TEST_SUITE_END()
