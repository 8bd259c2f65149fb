// What rules without a network, strokes set by hand, and a network that only knows drawn digits reach on real
// MNIST.
#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/tally.hpp"
#include "08_mnist/baselines.hpp"
#include "08_mnist/digit_training.hpp"
#include "common/drawn/digits.hpp"
#include "common/upright.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_08_real_mnist)

BOOST_AUTO_TEST_CASE(sets_are_split_as_the_book_does) {
  const Mnist& digits = *real_mnist();
  BOOST_TEST(digits.training().count() == 50000u);
  BOOST_TEST(digits.validation().count() == 10000u);
  BOOST_TEST(digits.test().count() == 10000u);
  BOOST_TEST(digits.training().pixels_each() == 784u);
  BOOST_TEST(digits.training().labels[0] == 5);  // the first digits of the files, as everybody sees them
  BOOST_TEST(digits.test().labels[0] == 7);
}

BOOST_AUTO_TEST_CASE(mnist_is_known_by_its_pixels) {
  ImageSet training = real_mnist()->training();
  BOOST_TEST(are_from_mnist(training));
  BOOST_TEST(!are_from_mnist(real_mnist()->test()));
  std::vector<std::uint8_t> pixels(training.pixels.begin(), training.pixels.end());
  pixels.back() ^= 1;
  training.pixels = pixels;
  BOOST_TEST(!are_from_mnist(training));
}

// From wherever a thousand begin: the whole set was looked at so.
BOOST_AUTO_TEST_CASE(mnist_looks_transposed_only_when_it_is) {
  for (const ImageSet& images : {real_mnist()->training().part(20000, 1000),
                                 real_mnist()->test().part(0, 1000), real_mnist()->test().part(5000, 1000)}) {
    BOOST_TEST(!look_transposed(images));
    const auto turned = transposed_pictures({images.pixels.begin(), images.pixels.end()}, 28, 28);
    BOOST_TEST(look_transposed({28, 28, turned, images.labels}));
  }
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

// A fifth of the drawn digits and a sixth of the epochs; the validation digits, because whoever changes the
// drawn ones looks at this number.
BOOST_AUTO_TEST_CASE(who_learned_from_drawn_digits_reads_real_ones) {
  Engine engine(10);
  const DrawnSet drawn = draw_digits(12000, {}, engine);
  const ImageSet set{28, 28, drawn.pixels.bytes, drawn.labels.bytes};
  Recipe recipe = recipes().front();
  recipe.schedule.epochs = 5;
  const Digits digits{set.part(0, 10000), set.part(10000, 2000), real_mnist()->validation()};
  const EpochRecord last = train_digits(recipe, digits, 1, {}).history.back();
  BOOST_TEST(last.test.percent_right() > 80.0);
  BOOST_TEST(last.validation.percent_right() > 83.0);  // its own kind
  BOOST_TEST(last.validation.percent_right() < 98.0);  // but no child's play
}

BOOST_AUTO_TEST_SUITE_END()
