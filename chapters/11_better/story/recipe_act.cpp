// The training of one recipe of the reader's own.
#include <iostream>

#include "08_mnist/model.hpp"
#include "11_better/better_model.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/story/table_acts.hpp"
#include "common/story/interrupt.hpp"
#include "common/story/progress.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// The line of the recipe, and what each of its options is for.
void print_the_recipe(const BetterRecipe& recipe, std::size_t pixels) {
  const std::string line = as_line(recipe);
  std::cout << "\nYour recipe: " << (line.empty() ? "the book's network" : line)
            << "\n   " << joined(sizes_of(recipe, pixels), "-") << " neurons\n";
  for (const RecipeOption& one : recipe_options()) {
    const std::string value = one.write(recipe);
    if (value != one.write(BetterRecipe{}))
      std::cout << "   " << cell("--" + std::string(one.name) + " " + value, 26)
                << "against " << one.cures << "\n";
  }
  std::cout << std::endl;
}

void tell_the_epoch(const BetterEpoch& epoch) {
  std::cout << "Epoch " << epoch.number << ": validation "
            << fixed(epoch.validation.percent_right(), 2) << "%, cost "
            << fixed(epoch.validation.cost, 4) << " (training "
            << fixed(epoch.training.percent_right(), 2) << "%, "
            << fixed(epoch.training.cost, 4) << "), " << fixed(epoch.seconds, 2)
            << " s" << std::endl;
}

BetterTraining train_and_tell(const Ground& ground, const BetterRecipe& recipe) {
  Progress bar("Epoch 0", ground.sets.training.count());
  const BetterTraining training =
      train_better(recipe, ground.sets, ground.stage.seed,
                   {.after_epoch =
                        [&](const BetterEpoch& epoch) {
                          bar.clear();
                          tell_the_epoch(epoch);
                          bar.restart("Epoch " + std::to_string(epoch.number + 1));
                          return !interrupted();
                        },
                    .after_batch =
                        [&](std::size_t examples) {
                          bar.advance(examples);
                          return !interrupted();
                        }});
  bar.clear();
  return training;
}

}  // namespace

void tell_a_recipe(const Ground& ground, const BetterSettings& settings) {
  const BetterRecipe& recipe = *settings.recipe;
  print_the_recipe(recipe, ground.sets.training.pixels_each());
  const BetterTraining training = train_and_tell(ground, recipe);
  const Evaluation test = look_at_test(training, recipe, ground.open_test());
  std::cout << (interrupted() ? "Interrupted: the network as it is now.\n" : "")
            << "The network that is kept reads "
            << fixed(training.validation.percent_right(), 2)
            << "% on validation. The test pictures, once:\n"
            << "Test Accuracy: " << test.right << " / " << test.count << " ("
            << percent(test.right, test.count) << ")" << std::endl;
  if (!settings.save.empty()) {
    write_model(settings.save, model_of(training, recipe, ground.data));
    std::cout << "The network is saved in " << printable(settings.save) << "."
              << std::endl;
  }
}

}  // namespace nn
