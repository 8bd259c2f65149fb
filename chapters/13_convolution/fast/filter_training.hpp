// A whole training of a recipe in float, from a seed to the network at its end. The
// test pictures are no part of it.
#pragma once

#include "11_better/better_training.hpp"
#include "13_convolution/fast/filter_recipe.hpp"

namespace nn {

struct FilterEpoch {
  std::size_t number = 0;   // from 0
  double seconds = 0.0;     // of the clock, for learning only
  double validation = 0.0;  // percent right
};

struct FilterTraining {
  std::uint32_t seed = 0;
  Wiring wiring = {};
  Network network = {};
  std::vector<FilterEpoch> history = {};
  double seconds = 0.0;            // of the clock, for learning, in all epochs
  double processor_seconds = 0.0;  // of all threads together, for learning

  double validation() const {
    return history.empty() ? 0.0 : history.back().validation;
  }
};

struct FilterWatch {
  std::size_t threads = 1;
  // Called after each epoch.
  std::function<void(const FilterEpoch&)> after_epoch = {};
  // Asked after each step; training ends when it returns true, and an unfinished
  // epoch is not reported.
  std::function<bool()> stop = {};
};

// The network that a training of this recipe and seed starts from. It is the plain
// chapter's: small_start with an engine of this seed.
Network start_network(const FilterRecipe& recipe, const ImageSet& training,
                      Engine& engine);

// Trains it. The start and the order of the pictures depend on the seed alone; how
// the pictures are deformed and who is left out depend on the width of the
// processor's vectors as well, but not on the number of threads. Throws
// std::runtime_error when a knob is no finite number any more.
FilterTraining train_filters(const FilterRecipe& recipe, const LearningSets& sets,
                             std::uint32_t seed, const FilterWatch& watch = {});

}  // namespace nn
