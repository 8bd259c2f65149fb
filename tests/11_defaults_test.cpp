// As it comes, a recipe is the book's first network, and every cure is something to switch on.
#include "11_better/adam.hpp"
#include "11_better/better_training.hpp"
#include "11_better/dropout.hpp"
#include "11_better/early_stopping.hpp"
#include "11_better/recipe_line.hpp"
#include "support/defaults.hpp"
#include "support/support.hpp"

using namespace nn;

BOOST_AUTO_TEST_SUITE(chapter_11_defaults)

BOOST_AUTO_TEST_CASE(a_recipe_is_the_books_in_every_decision) {
  const BetterRecipe book;
  BOOST_TEST(book.hidden == std::vector<std::size_t>{30});
  BOOST_TEST(book.activation.name == sigmoid.name);
  BOOST_TEST(book.cost.name == half_squared_error.name);
  BOOST_TEST((book.start == Start::book));
  BOOST_TEST((book.step == Step::plain));
  BOOST_TEST((book.fall == Fall::constant));
  BOOST_TEST(book.momentum == 0.9);
  BOOST_TEST(book.schedule.epochs == 30u);
  BOOST_TEST(book.schedule.batch_size == 10u);
  BOOST_TEST(book.schedule.learning_rate == 3.0);
}

BOOST_AUTO_TEST_CASE(a_recipe_has_no_cure_unless_said_otherwise) {
  const BetterRecipe book;
  BOOST_TEST(all_empty(book.decay, book.absolute_decay, book.drop_inputs, book.drop_hidden));
  BOOST_TEST(all_empty(book.shift, book.smoothing, book.standardised, book.average, book.patience));
  BOOST_TEST(is_none(book.deformation));
  BOOST_TEST(book.deformation.smoothness == 4.0);
  const Deformation none;
  BOOST_TEST(all_empty(none.degrees, none.scale, none.shear, none.pixels, none.elastic));
}

BOOST_AUTO_TEST_CASE(adams_memory_is_that_of_the_paper) {
  const AdamMemory memory;
  BOOST_TEST(memory.slopes == 0.9);
  BOOST_TEST(memory.squares == 0.999);
  BOOST_TEST(memory.epsilon == 1e-8);
}

BOOST_AUTO_TEST_CASE(maps_and_bendings_change_nothing_as_they_come) {
  const Affine map;
  BOOST_TEST(map.yy == 1.0);
  BOOST_TEST(map.xx == 1.0);
  BOOST_TEST(all_empty(map.yx, map.xy, map.down, map.right));
  const Bending bending;
  BOOST_TEST(all_empty(bending.field));
  BOOST_TEST(bending.down_sign == 1.0);
  BOOST_TEST(bending.right_sign == 1.0);
  const Standard plain;
  BOOST_TEST(plain.mean == 0.0);
  BOOST_TEST(plain.deviation == 1.0);
  const LeftOut nothing;
  BOOST_TEST(all_empty(nothing.inputs, nothing.hidden));
}

BOOST_AUTO_TEST_CASE(trainings_begin_with_nothing) {
  const BetterEpoch epoch;
  BOOST_TEST(all_empty(epoch.number, epoch.seconds));
  const BetterTraining training;
  BOOST_TEST(all_empty(training.seed, training.best_epoch, training.seconds));
  const BetterWatch watch;
  BOOST_TEST(watch.training_pictures == 10'000u);
  BOOST_TEST(!watch.after_epoch);
  BOOST_TEST(!watch.after_batch);
}

BOOST_AUTO_TEST_CASE(options_begin_without_words) {
  const RecipeOption option;
  BOOST_TEST(std::string(option.name).empty());
  BOOST_TEST(std::string(option.help).empty());
  BOOST_TEST(all_empty(option.write, option.read));
}

BOOST_AUTO_TEST_CASE(before_the_first_epoch_the_best_is_worse_than_any) {
  const EarlyStopping stopping(3);
  BOOST_TEST(stopping.best_accuracy() == -1.0);
  BOOST_TEST(stopping.best_epoch() == 0u);
  BOOST_TEST(stopping.best_network().empty());
}

BOOST_AUTO_TEST_SUITE_END()
