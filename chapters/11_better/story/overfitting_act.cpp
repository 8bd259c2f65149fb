// The act about learning by heart: first it is seen, then the cures are measured.
#include <algorithm>
#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/acts.hpp"
#include "11_better/story/cures_act.hpp"
#include "11_better/story/overfitting_figures.hpp"
#include "common/story/filled.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr const char* overfitting_head = R"(
4. Learning by heart. The book's network, 784-30-10, learns from only the first
   <pictures> training pictures, again and again, from seed <seed>: <knobs> knobs for <pictures>
   pictures. The recipe is --cost cross-entropy --rate 0.5. The validation pictures,
   <validation> of them, are never learned from. The cost (11.4) is 0 if every answer is
   perfect; "read" is the share of the pictures that are recognised.

            cost                     read
   epoch    training  validation     training  validation
)";

constexpr const char* overfitting_told = R"(
   On the pictures that it learns from, the cost ends at <training_cost>, and the network
   reads <training_read> of them. On validation, the cost is lowest after epoch <lowest_epoch>,
   with <lowest_cost>, and ends at <validation_cost>. There the network reads <half_read> after half of
   the epochs and <validation_read> at the end.
)";

constexpr const char* overfitting_named =
    R"(   So in the second half it learns <pictures> pictures by heart, and hardly anything about
   digits. Where it is wrong on validation, it becomes surer of its mistakes: that
   is why the cost rises while the accuracy hardly changes. This is called
   overfitting.
)";

std::string share_read(const Tally& tally) {
  return fixed(tally.percent_right(), 1) + "%";
}

std::string right_in_column(const std::string& text, std::size_t width) {
  return std::string(width - std::min(width, text.size()), ' ') + text;
}

void print_epoch(const BetterEpoch& epoch) {
  const auto& [number, seconds, training, validation] = epoch;
  std::cout << "   " << right_in_column(std::to_string(number + 1), 5)
            << right_in_column(fixed(training.cost, 3), 12)
            << right_in_column(fixed(validation.cost, 3), 12)
            << right_in_column(share_read(training), 13)
            << right_in_column(share_read(validation), 12) << "\n";
}

void print_some_epochs(std::span<const BetterEpoch> history) {
  for (const std::size_t epoch : {1u, 2u, 5u, 10u, 20u, 50u, 100u}) {
    if (epoch <= history.size()) print_epoch(history[epoch - 1]);
  }
}

void print_what_happened(std::span<const BetterEpoch> history,
                         std::size_t pictures) {
  const BetterEpoch& last = history.back();
  const BetterEpoch& half = history[history.size() / 2 - 1];
  const auto lowest = std::ranges::min_element(
      history, {}, [](const BetterEpoch& epoch) { return epoch.validation.cost; });
  std::cout << filled(overfitting_told,
                      {{"training_cost", fixed(last.training.cost, 3)},
                       {"training_read", share_read(last.training)},
                       {"lowest_epoch", std::to_string(lowest->number + 1)},
                       {"lowest_cost", fixed(lowest->validation.cost, 3)},
                       {"validation_cost", fixed(last.validation.cost, 3)},
                       {"half_read", share_read(half.validation)},
                       {"validation_read", share_read(last.validation)}});
  if (last.validation.percent_right() < half.validation.percent_right() + 0.5 &&
      last.validation.cost > lowest->validation.cost)
    std::cout << filled(overfitting_named, {{"pictures", grouped(pictures)}});
}

}  // namespace

void tell_overfitting(const Ground& ground) {
  const std::size_t pictures =
      std::min<std::size_t>(1000, ground.sets.training.count());
  const LearningSets few{ground.sets.training.part(0, pictures),
                         ground.sets.validation};
  BetterRecipe recipe = recipe_from("--cost cross-entropy --rate 0.5");
  recipe.schedule.epochs = ground.many(100, 20);
  Engine engine(ground.stage.seed);
  const Network start = start_network(recipe, few.training.pixels_each(), engine);
  std::cout << filled(overfitting_head,
                      {{"pictures", grouped(pictures)},
                       {"seed", std::to_string(ground.stage.seed)},
                       {"knobs", grouped(count_knobs(start))},
                       {"validation", grouped(few.validation.count())}})
            << std::flush;
  const BetterTraining training =
      train_better(recipe, few, ground.stage.seed,
                   {.after_batch = [](std::size_t) { return !interrupted(); }});
  if (interrupted()) return;
  print_some_epochs(training.history);
  print_what_happened(training.history, pictures);
  draw_overfitting(ground.stage.plots, training.history, pictures);
  tell_the_cures(few.training, ground);
}

}  // namespace nn
