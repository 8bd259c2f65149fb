// A random search: recipes drawn by chance, each trained once, and compared on
// pictures that none of them has learned from.
#pragma once

#include <vector>

#include "08_mnist/evaluate.hpp"
#include "11_better/story/ground.hpp"

namespace nn {

// Validation in two halves: one to choose by, and one to check the choice.
struct SearchSets {
  LearningSets learning;  // validation: the half to choose by
  ImageSet check;
};
SearchSets search_sets(const Ground& ground);

// A recipe with a random learning rate, number of hidden neurons, weight decay and
// momentum; all but the momentum from a logarithmic scale, rounded to two digits.
// Four draws of the engine.
BetterRecipe random_recipe(std::size_t epochs, Engine& engine);

struct Try {
  BetterRecipe recipe = {};
  std::uint32_t seed = 1;
  double chosen_by = 0.0,
         checked_on = 0.0;  // digits read in the halves, in percent
};

// Trains all of them. A training whose cost is not a finite number any more reads
// nothing: 0 %.
void run_tries(std::vector<Try>& tries, const SearchSets& sets, std::size_t jobs);

}  // namespace nn
