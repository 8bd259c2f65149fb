#include "11_better/story/start_worth.hpp"

#include <cmath>
#include <iostream>

#include "08_mnist/many_runs.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/story/seeded_runs.hpp"
#include "11_better/story/three_starts.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* start_worth_head = R"(
   What is a small start worth? The networks are 784-30-10, with cross-entropy,
   rate 0.1, batches of 10 and a decay of 0.0001 (the book's lambda 5, see act 4).
   Validation digits read after the first epoch:
)";

constexpr const char* book_told =
    R"(   the book                86.43%            92.70%
)";

constexpr const char* biases_told =
    R"(   The small weights make the difference. The biases matter little.
)";

constexpr const char* again_told = R"(
   A small start also helps the networks of act 1, with the quadratic cost and
   rate 3 as before. From small weights and biases of 0, they read <accuracy> after
   <epochs> epochs (the mean of seeds 1 to <seeds>). <lost>
)";

std::vector<SeededRun> first_epochs(std::uint32_t seed) {
  std::vector<SeededRun> runs;
  for (const Start start : three_starts) {
    BetterRecipe recipe =
        recipe_from("--cost cross-entropy --rate 0.1 --decay 0.0001 --epochs 1");
    recipe.start = start;
    runs.push_back({recipe, seed});
  }
  return runs;
}

// Says only what these runs show, so it holds for other digits, too.
void tell_what_helped(std::span<const Spread> starts) {
  const double book = starts[0].mean, drawn = starts[1].mean, zero = starts[2].mean;
  if (drawn > book + 1.0 && std::abs(zero - drawn) < 0.5) std::cout << biases_told;
}

void tell_first_epochs(const Ground& ground) {
  std::vector<std::vector<double>> accuracies(std::size(three_starts));
  for (std::uint32_t seed = 1; seed <= ground.many(5, 2); ++seed) {
    const auto results = train_side_by_side(first_epochs(seed), ground);
    if (results.empty()) return;
    std::vector<std::string> cells;
    for (std::size_t i = 0; i < results.size(); ++i) {
      accuracies[i].push_back(results[i].validation.percent_right());
      cells.push_back(fixed(accuracies[i].back(), 2) + "%");
    }
    print_start_row("seed " + std::to_string(seed), cells);
  }
  std::vector<Spread> spreads;
  std::vector<std::string> means, deviations;
  for (const std::vector<double>& of_start : accuracies) {
    spreads.push_back(spread_of(of_start));
    means.push_back(fixed(spreads.back().mean, 2) + "%");
    deviations.push_back(fixed(spreads.back().deviation, 2));
  }
  print_start_row("mean", means);
  print_start_row("deviation", deviations);
  if (ground.data == "MNIST") std::cout << book_told;
  tell_what_helped(spreads);
}

void tell_act_1_again(const Ground& ground) {
  BetterRecipe recipe = recipe_from("--hidden none --start small");
  recipe.schedule.epochs = ground.many(5, 2);
  std::vector<SeededRun> runs;
  for (std::uint32_t seed = 1; seed <= ground.many(5, 2); ++seed)
    runs.push_back({recipe, seed});
  const auto results = train_side_by_side(runs, ground);
  if (results.empty()) return;
  std::size_t losing = 0;
  std::vector<double> accuracies;
  for (const BetterTraining& run : results) {
    if (!lost_digits(run.validation).empty()) ++losing;
    accuracies.push_back(run.validation.percent_right());
  }
  std::cout << filled(
      again_told,
      {{"accuracy", fixed(spread_of(accuracies).mean, 2) + "%"},
       {"seeds", std::to_string(results.size())},
       {"epochs", std::to_string(recipe.schedule.epochs)},
       {"lost", losing == 0 ? "No run lost a digit."
                            : counted(losing, "run") + " lost a digit."}});
}

}  // namespace

void tell_what_a_small_start_is_worth(const Ground& ground) {
  std::cout << start_worth_head;
  print_start_columns(ground.sets.training.pixels_each());
  tell_first_epochs(ground);
  tell_act_1_again(ground);
}

}  // namespace nn
