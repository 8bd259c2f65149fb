// The fused float engine learns as much from real MNIST as chapter 08 does in double.
#include <algorithm>
#include <vector>

#include "08_mnist/digit_training.hpp"
#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/story/timing.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_12_long_runs)

// Chapter 08's seeds 1 to 20 end between 9,456 and 9,529. A single start may lose a digit, so the median
// counts.
BOOST_AUTO_TEST_CASE(five_starts_end_where_chapter_08_does) {
  const ImageSet training = real_mnist()->training(), test = real_mnist()->test();
  const Recipe& book = recipe_named("book");
  const std::size_t epochs = NN_TRAINS_AGAIN == 0 ? 1 : book.schedule.epochs;  // with sanitizers one must do
  const LitPixels lit(training);
  Team team(1);
  std::vector<std::size_t> right;
  for (std::uint32_t seed = 1; seed <= 5; ++seed) {
    Engine engine(seed);
    FusedTraining fused(start_network(book, training.pixels_each(), engine), training, lit, team);
    best_epoch(training.count(), {epochs}, seed, [&](auto order) {
      fused.epoch(order, book.schedule.batch_size, book.schedule.learning_rate);
    });
    right.push_back(count_answers(fused.network(), test).right);
  }
  std::ranges::sort(right);
  BOOST_TEST(right[2] >= (epochs == 1 ? 8900u : 9440u));
}

BOOST_AUTO_TEST_SUITE_END()
