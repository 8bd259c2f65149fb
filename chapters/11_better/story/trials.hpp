// Recipes, each trained from several seeds, on fewer pictures than there are: what
// the acts compare.
#pragma once

#include <vector>

#include "08_mnist/many_runs.hpp"
#include "11_better/story/ground.hpp"

namespace nn {

// The first of the pictures: so many to train, and so many to validate, or all.
LearningSets first_pictures(const Ground& ground, std::size_t training,
                            std::size_t validation);

// The trainings of one recipe, from the story's seed on: of --seed 1, the seeds 1,
// 2, 3 ...
using Trials = std::vector<BetterTraining>;

// So many trainings of each recipe, in its order; as many at a time as the ground
// has jobs.
std::vector<Trials> try_all(const Ground& ground,
                            const std::vector<BetterRecipe>& recipes,
                            const LearningSets& sets, std::size_t seeds);

// On validation, in percent: of the networks that were kept, and of the last ones.
Spread kept_accuracy(const Trials& trials);
Spread last_accuracy(const Trials& trials);

// "95.61% +- 0.12"
std::string mean_and_deviation(const Spread& spread);

// "+0.30", "-0.04"
std::string with_sign(double number);

// "the seeds 1 to 3"
std::string seeds_in_words(const Ground& ground, std::size_t seeds);

}  // namespace nn
