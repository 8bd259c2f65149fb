// The runs of a table, one by one: what is to be trained, what is finished already,
// and, at the end, the one look at the test pictures.
#pragma once

#include "11_better/experiment.hpp"

namespace nn {

struct PlannedRun {
  std::size_t row = 0;  // of the table
  BetterRecipe recipe;
  FinishedRun run;                // its results are empty before it is done
  std::filesystem::path network;  // where its network waits
  bool done = false;
};

// The folder where the networks of this plan wait: beside the file of results.
std::filesystem::path waiting_folder(const ExperimentPlan& plan);

// All runs of the table, by row and seed. Throws std::invalid_argument for a recipe
// that cannot be trained and a name that cannot be written.
std::vector<PlannedRun> plan_runs(const ExperimentTable& table,
                                  const LearningSets& sets,
                                  const ExperimentPlan& plan);

// Takes over what is in the file of results. A run whose test accuracy is not known
// yet is only worth something with its network.
void take_finished(std::vector<PlannedRun>& all, const LearningSets& sets,
                   const std::filesystem::path& results);

// Opens the test pictures, unless all accuracies on them are known, shows them to
// the networks that wait, stores the results, and removes these networks. All runs
// are done. This is the only place that sees the test pictures.
void look_at_test_once(std::vector<PlannedRun>& all, const LearningSets& sets,
                       const std::function<ImageSet()>& open_test,
                       const ExperimentPlan& plan);

}  // namespace nn
