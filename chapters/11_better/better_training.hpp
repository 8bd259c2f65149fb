// Trains a recipe of this chapter, with chapter 07's train. Every choice is made by
// the validation pictures; the test pictures are no part of it. Whoever wants to
// know them calls look_at_test, once, when everything is chosen.
#pragma once

#include <vector>

#include "08_mnist/evaluate.hpp"
#include "11_better/better_recipe.hpp"

namespace nn {

// The pictures that a training may see; looks into storage that lives longer.
struct LearningSets {
  ImageSet training, validation;
};

struct BetterEpoch {
  std::size_t number = 0;  // from 0
  double seconds = 0.0;    // spent on learning, not on looking at the result
  Evaluation training = {}, validation = {};
};

// What a training that runs by itself looks at, tells and asks; each may be left
// out.
struct BetterWatch {
  // So many of the training pictures, the first, are looked at after each epoch; 0:
  // none, which is quicker.
  std::size_t training_pictures = 10'000;
  // Called after each epoch; training ends when it returns false.
  std::function<bool(const BetterEpoch&)> after_epoch = {};
  AfterBatch after_batch = {};  // as chapter 07's
};

struct BetterTraining {
  std::uint32_t seed = 0;
  Network network = {};        // takes plain inputs, as chapter 08 shows them
  Evaluation validation = {};  // of this network
  std::vector<BetterEpoch> history = {};  // one per whole epoch
  std::size_t best_epoch = 0;             // by validation, from 0; first of equals
  double seconds = 0.0;                   // spent on learning, in whole epochs
};

// Trains the recipe from this seed. The network that it ends with is the last one,
// the average of the last epochs, or, with patience, the best on validation. Start
// and order depend on the seed alone: dropout, shifts and deformations have engines
// of their own. With the book's recipe it is chapter 08's training, to the last
// bit. Throws std::invalid_argument as require_possible does, and
// std::runtime_error, with the epoch and what to try, when the cost is no longer a
// finite number.
BetterTraining train_better(const BetterRecipe& recipe, const LearningSets& sets,
                            std::uint32_t seed, const BetterWatch& watch = {});

// How good the network is on pictures that no choice has seen.
Evaluation look_at_test(const BetterTraining& training, const BetterRecipe& recipe,
                        const ImageSet& test);

}  // namespace nn
