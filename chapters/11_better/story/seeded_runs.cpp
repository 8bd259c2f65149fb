#include "11_better/story/seeded_runs.hpp"

#include <algorithm>
#include <future>

#include "common/story/interrupt.hpp"

namespace nn {

std::vector<BetterTraining> train_side_by_side(std::span<const SeededRun> runs,
                                               const Ground& ground) {
  const BetterWatch watch{.training_pictures = 0, .after_batch = [](std::size_t) {
                            return !interrupted();
                          }};
  const std::size_t jobs = std::max<std::size_t>(1, ground.jobs);
  std::vector<BetterTraining> results;
  for (std::size_t first = 0; first < runs.size(); first += jobs) {
    std::vector<std::future<BetterTraining>> running;
    for (const SeededRun& run :
         runs.subspan(first, std::min(jobs, runs.size() - first))) {
      running.push_back(std::async(std::launch::async, [&run, &ground, &watch] {
        return train_better(run.recipe, ground.sets, run.seed, watch);
      }));
    }
    for (auto& training : running) results.push_back(training.get());
    if (interrupted()) return {};
  }
  return results;
}

}  // namespace nn
