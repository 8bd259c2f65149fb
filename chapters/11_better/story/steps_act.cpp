// Act 5: momentum in a valley and on digits, a falling rate, the mean of the last
// networks, and Adam.
#include <array>
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/step_figures.hpp"
#include "11_better/story/trials.hpp"
#include "11_better/story/valley_act.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

struct StepTrial {
  const char* name;
  const char* line;  // the steps, as a part of a recipe's line
};

// The rates are the best of some five that were tried for each way on validation,
// but for the two that show a rate too low and too high.
constexpr std::array<StepTrial, 10> step_trials = {{
    {"plain steps", "--rate 0.4"},
    {"classical momentum", "--step classical --rate 0.04"},
    {"Nesterov momentum", "--step nesterov --rate 0.05"},
    {"Adam", "--step adam --rate 0.003"},
    {"Nesterov, low rate", "--step nesterov --rate 0.02"},
    {"Nesterov, high rate", "--step nesterov --rate 0.1"},
    {"Nesterov, linear fall", "--step nesterov --rate 0.1 --schedule linear"},
    {"Nesterov, cosine fall", "--step nesterov --rate 0.1 --schedule cosine"},
    {"plain, linear fall", "--rate 0.6 --schedule linear"},
    {"Adam, linear fall", "--step adam --rate 0.008 --schedule linear"},
}};
// Places in the list.
constexpr std::size_t plain_steps = 0, adam_steps = 3, low_rate = 4, high_rate = 5,
                      cosine_fall = 7, plain_fall = 8, adam_fall = 9;

constexpr const char* digits_head = R"(
   Now digits. A 784-100-10 network with ReLU, softmax and a small start learns from
   <pictures> pictures for <epochs> epochs, in mini-batches of 32. Momentum keeps 0.9. Each
   method has its own rate, chosen on validation beforehand. Nesterov has a lower
   and a higher one as well. "Fall" means that the rate falls to 0 during the training.
   Validation digits read, mean and standard deviation over <seeds>:

                            rate    last network       mean of <average> networks
)";

constexpr const char* digits_told =
    R"(   The mean of <average> networks is one network again: each of its knobs is the mean of
   this knob after each of the last <average> epochs. At the high rate, which does not
   fall, the mean is worth <mean_high> points. Where the rate falls along a cosine, the
   last steps are short anyway, and the mean is worth <mean_fall>.
   Letting the high rate fall along a cosine is worth <fall> points. Adam instead of
   plain steps is worth <adam> points, and <adam_fall> where the rate falls linearly. The
   standard deviations are about <deviation>, so a difference of that size says little.
)";

std::vector<BetterRecipe> step_recipes(const Ground& ground) {
  BetterRecipe common = recipe_from(
      "--hidden 100 --activation relu --cost softmax --start small --batch 32");
  common.schedule.epochs = ground.many(6, 3);
  common.average = ground.many(3, 2);
  std::vector<BetterRecipe> recipes;
  for (const StepTrial& trial : step_trials)
    recipes.push_back(recipe_from(trial.line, common));
  return recipes;
}

// What the mean of the last networks is worth.
std::string worth_of_mean(const Trials& trials) {
  return with_sign(kept_accuracy(trials).mean - last_accuracy(trials).mean);
}

// What the last networks of one row are worth, compared with those of another.
std::string worth(const Trials& trials, const Trials& than) {
  return with_sign(last_accuracy(trials).mean - last_accuracy(than).mean);
}

double mean_deviation(const std::vector<Trials>& all) {
  double sum = 0.0;
  for (const Trials& trials : all) sum += last_accuracy(trials).deviation;
  return sum / static_cast<double>(all.size());
}

void print_steps(const std::vector<BetterRecipe>& recipes,
                 const std::vector<Trials>& all) {
  for (std::size_t i = 0; i < all.size(); ++i) {
    std::cout << "   " << cell(step_trials[i].name, 25)
              << cell(shortest(recipes[i].schedule.learning_rate), 8)
              << cell(mean_and_deviation(last_accuracy(all[i])), 19)
              << mean_and_deviation(kept_accuracy(all[i])) << "\n";
  }
}

RateCurves curves_of(const std::string& name, const Trials& trials) {
  RateCurves curves{name, {}};
  for (const BetterTraining& training : trials) {
    auto& curve = curves.trainings.emplace_back();
    for (const BetterEpoch& epoch : training.history)
      curve.push_back(epoch.validation.percent_right());
  }
  return curves;
}

void tell_what_steps_are_worth(const std::vector<Trials>& all,
                               std::size_t average) {
  std::cout << filled(digits_told,
                      {{"average", std::to_string(average)},
                       {"mean_high", worth_of_mean(all[high_rate])},
                       {"mean_fall", worth_of_mean(all[cosine_fall])},
                       {"fall", worth(all[cosine_fall], all[high_rate])},
                       {"adam", worth(all[adam_steps], all[plain_steps])},
                       {"adam_fall", worth(all[adam_fall], all[plain_fall])},
                       {"deviation", fixed(mean_deviation(all), 2)}});
}

void tell_steps_on_digits(const Ground& ground) {
  const std::vector<BetterRecipe> recipes = step_recipes(ground);
  const std::size_t seeds = ground.many(3, 2), average = recipes.front().average;
  const LearningSets sets = first_pictures(ground, ground.many(10'000, 3'000),
                                           ground.many(10'000, 2'000));
  std::cout << filled(digits_head,
                      {{"pictures", grouped(sets.training.count())},
                       {"epochs", std::to_string(recipes.front().schedule.epochs)},
                       {"average", std::to_string(average)},
                       {"seeds", seeds_in_words(ground, seeds)}})
            << std::flush;
  const std::vector<Trials> all = try_all(ground, recipes, sets, seeds);
  if (interrupted()) return;
  print_steps(recipes, all);
  tell_what_steps_are_worth(all, average);
  draw_rate_curves(
      ground.stage.plots,
      std::array{curves_of("rate 0.1 to the end", all[high_rate]),
                 curves_of("rate 0.02 to the end", all[low_rate]),
                 curves_of("from 0.1 to 0 by the cosine", all[cosine_fall])});
}

}  // namespace

void tell_better_steps(const Ground& ground) {
  tell_the_valley(ground.stage.plots);
  tell_steps_on_digits(ground);
}

}  // namespace nn
