// Chapter 10 with a network of chapter 11: does it read more photographs?
#include "09_look_inside/shipped_model.hpp"
#include "10_your_digit/preparation/prepare.hpp"
#include "10_your_digit/reading.hpp"
#include "10_your_digit/shipped_reader.hpp"
#include "11_better/better_model.hpp"
#include "11_better/recipe_line.hpp"
#include "support/photographed_digits.hpp"
#include "support/real_data.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_softmax_reader)

// As in 10_photographed_mnist, in the light of the seeds 1 to 3. Page 11 has these numbers.
BOOST_AUTO_TEST_CASE(deformed_pictures_and_softmax_read_more_photographs) {
  if (NN_TRAINS_AGAIN == 0) return;
  const BetterRecipe recipe = recipe_from(
      "--hidden 128 --activation relu --cost softmax --start small --step nesterov --rate 0.1 "
      "--schedule cosine --batch 64 --epochs 10 --pictures deformed");
  const BetterTraining training = train_better(recipe, {real_mnist()->training(), real_mnist()->validation()},
                                               1, {.training_pictures = 0});
  const Model ours = model_of(training, recipe, "MNIST"), shipped = read_digit_reader(shipped_reader());
  const ImageSet test = real_mnist()->test();
  std::size_t read_by_ours = 0, read_by_shipped = 0;
  for (const std::uint32_t seed : {1u, 2u, 3u}) {
    Engine engine(seed);
    for (std::size_t i = 0; i < 400; ++i) {
      const Prepared steps = prepare(photo_of(test, i, engine), "photo");
      read_by_ours += read_digit(ours, steps.digit).answer == test.labels[i];
      read_by_shipped += read_digit(shipped, steps.digit).answer == test.labels[i];
    }
  }
  BOOST_TEST(read_by_ours == 1166u);
  BOOST_TEST(read_by_shipped == 1157u);
}

BOOST_AUTO_TEST_SUITE_END()
