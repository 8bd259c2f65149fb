#include "11_better/story/trials.hpp"

#include <algorithm>

#include "11_better/story/side_by_side.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {

LearningSets first_pictures(const Ground& ground, std::size_t training,
                            std::size_t validation) {
  const auto& [all, all_validation] = ground.sets;
  return {all.part(0, std::min(training, all.count())),
          all_validation.part(0, std::min(validation, all_validation.count()))};
}

std::vector<Trials> try_all(const Ground& ground,
                            const std::vector<BetterRecipe>& recipes,
                            const LearningSets& sets, std::size_t seeds) {
  const auto trained =
      side_by_side(recipes.size() * seeds, ground.jobs, [&](std::size_t i) {
        const auto seed = static_cast<std::uint32_t>(ground.stage.seed + i % seeds);
        return train_better(
            recipes[i / seeds], sets, seed,
            {.training_pictures = 0,
             .after_batch = [](std::size_t) { return !interrupted(); }});
      });
  std::vector<Trials> all(recipes.size());
  for (std::size_t i = 0; i < trained.size(); ++i)
    all[i / seeds].push_back(trained[i]);
  return all;
}

Spread kept_accuracy(const Trials& trials) {
  std::vector<double> accuracies;
  for (const BetterTraining& training : trials)
    accuracies.push_back(training.validation.percent_right());
  return spread_of(accuracies);
}

Spread last_accuracy(const Trials& trials) {
  std::vector<double> accuracies;
  for (const BetterTraining& training : trials)
    accuracies.push_back(training.history.back().validation.percent_right());
  return spread_of(accuracies);
}

std::string mean_and_deviation(const Spread& spread) {
  return fixed(spread.mean, 2) + "% +- " + fixed(spread.deviation, 2);
}

std::string with_sign(double number) {
  const std::string text = fixed(number, 2);
  return text.starts_with('-') ? text : "+" + text;
}

std::string seeds_in_words(const Ground& ground, std::size_t seeds) {
  return "the seeds " + std::to_string(ground.stage.seed) + " to " +
         std::to_string(ground.stage.seed + seeds - 1);
}

}  // namespace nn
