// What rules without a network, and strokes set by hand, reach on real MNIST.
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/tally.hpp"
#include "08_mnist/baselines.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_CASE(sets_are_split_as_the_book_does) {
  const Mnist& digits = *real_mnist();
  BOOST_TEST(digits.training().count() == 50000u);
  BOOST_TEST(digits.validation().count() == 10000u);
  BOOST_TEST(digits.test().count() == 10000u);
  BOOST_TEST(digits.training().pixels_each() == 784u);
  BOOST_TEST(digits.training().labels[0] == 5);  // the first digits of the files, as everybody sees them
  BOOST_TEST(digits.test().labels[0] == 7);
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

int main(int argc, char** argv) { return main_with_mnist(argc, argv, false); }
