#include "11_better/story/seeded_runs.hpp"

#include "11_better/story/side_by_side.hpp"
#include "common/story/interrupt.hpp"

namespace nn {

std::vector<BetterTraining> train_side_by_side(std::span<const SeededRun> runs,
                                               const Ground& ground) {
  auto trained = side_by_side(runs.size(), ground.jobs, [&](std::size_t i) {
    return train_better(runs[i].recipe, ground.sets, runs[i].seed,
                        {.training_pictures = 0, .after_batch = [](std::size_t) {
                           return !interrupted();
                         }});
  });
  if (interrupted()) trained.clear();
  return trained;
}

}  // namespace nn
