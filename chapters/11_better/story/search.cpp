#include "11_better/story/search.hpp"

#include <cmath>
#include <stdexcept>

#include "11_better/recipe_line.hpp"
#include "11_better/story/side_by_side.hpp"
#include "11_better/story/trials.hpp"
#include "common/elementary.hpp"

namespace nn {
namespace {

// Evenly on a logarithmic scale: 0.01 to 0.1 is as likely as 0.1 to 1.
double drawn_log_evenly(double low, double high, Engine& engine) {
  return exponential(uniform(logarithm(low), logarithm(high), engine));
}

// A number below 10 with two digits. Dividing by a power of ten gives the double
// that is nearest to them, so it is short as a text, too.
double with_two_digits(double number) {
  double scale = 1.0;
  while (number * scale < 10.0) scale *= 10.0;
  return std::round(number * scale) / scale;
}

Try tried(const Try& before, const SearchSets& sets) {
  Try after = before;
  try {
    const BetterTraining training = train_better(
        before.recipe, sets.learning, before.seed, {.training_pictures = 0});
    after.chosen_by = training.validation.percent_right();
    after.checked_on =
        evaluate(training.network, sets.check, before.recipe.cost).percent_right();
  } catch (const std::runtime_error&) {
    after.chosen_by = after.checked_on = 0.0;
  }
  return after;
}

}  // namespace

SearchSets search_sets(const Ground& ground) {
  const LearningSets sets =
      first_pictures(ground, ground.many(5'000, 2'000), ground.many(10'000, 4'000));
  const std::size_t half = sets.validation.count() / 2;
  return {{sets.training, sets.validation.part(0, half)},
          sets.validation.part(half, half)};
}

BetterRecipe random_recipe(std::size_t epochs, Engine& engine) {
  BetterRecipe recipe =
      recipe_from("--activation relu --cost softmax --start small --batch 32");
  recipe.schedule.epochs = epochs;
  recipe.schedule.learning_rate =
      with_two_digits(drawn_log_evenly(0.003, 1.5, engine));
  recipe.hidden = {
      static_cast<std::size_t>(std::round(drawn_log_evenly(15.0, 150.0, engine)))};
  recipe.decay = with_two_digits(drawn_log_evenly(1e-6, 1e-2, engine));
  const double third = uniform(0.0, 3.0, engine);
  recipe.step = third < 1.0 ? Step::plain : Step::nesterov;
  recipe.momentum = third < 1.0 ? 0.0 : third < 2.0 ? 0.5 : 0.9;
  return recipe;
}

void run_tries(std::vector<Try>& tries, const SearchSets& sets, std::size_t jobs) {
  tries = side_by_side(tries.size(), jobs,
                       [&](std::size_t i) { return tried(tries[i], sets); });
}

}  // namespace nn
