// Trainings of an act, one for each recipe and seed, some side by side.
#pragma once

#include <span>
#include <vector>

#include "11_better/story/ground.hpp"

namespace nn {

struct SeededRun {
  BetterRecipe recipe;
  std::uint32_t seed = 1;
};

// Trains them on the ground's pictures, ground.jobs at a time; the results are in
// the order of the runs and do not depend on the jobs. Empty if Ctrl-C stopped
// them.
std::vector<BetterTraining> train_side_by_side(std::span<const SeededRun> runs,
                                               const Ground& ground);

}  // namespace nn
