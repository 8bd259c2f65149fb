#include "11_better/planned_run.hpp"

#include <algorithm>
#include <stdexcept>

#include "11_better/kept_network.hpp"
#include "11_better/recipe_line.hpp"

namespace nn {
namespace {

namespace fs = std::filesystem;

// A short name that two different runs do not share: a checksum of what makes them
// different. (FNV-1a; a line may be longer than the name of a file.)
std::string file_name_of(const FinishedRun& run) {
  std::uint64_t sum = 0xcbf29ce484222325u;
  for (const char letter :
       run.data + " " + std::to_string(run.seed) + " " + run.recipe)
    sum = (sum ^ static_cast<unsigned char>(letter)) * 0x100000001b3u;
  return std::to_string(sum) + ".knobs";
}

Network shape_of(const BetterRecipe& recipe, const LearningSets& sets) {
  Engine engine(1);
  return start_network(recipe, sets.training.pixels_each(), engine);
}

}  // namespace

fs::path waiting_folder(const ExperimentPlan& plan) {
  return plan.results.string() + ".networks";
}

std::vector<PlannedRun> plan_runs(const ExperimentTable& table,
                                  const LearningSets& sets,
                                  const ExperimentPlan& plan) {
  std::vector<PlannedRun> all;
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    const ExperimentRow& row = table.rows[r];
    const BetterRecipe recipe = recipe_from(row.recipe);
    for (std::size_t seed = 1; seed <= plan.seeds; ++seed) {
      FinishedRun run{
          .table = table.name,
          .row = row.name,
          .seed = static_cast<std::uint32_t>(seed),
          .data = plan.data + " " + std::to_string(sets.training.count()),
          .recipe = as_line(recipe),
          .test = {},
          .curve = {}};
      as_csv(run);  // refuses names that cannot be written
      const fs::path network = waiting_folder(plan) / file_name_of(run);
      all.push_back({r, recipe, std::move(run), network});
    }
  }
  return all;
}

void take_finished(std::vector<PlannedRun>& all, const LearningSets& sets,
                   const fs::path& results) {
  const std::vector<FinishedRun> finished = read_runs(results);
  for (PlannedRun& planned : all) {
    for (const FinishedRun& run : finished) {
      if (!run.repeats(planned.run)) continue;
      Network network = shape_of(planned.recipe, sets);
      planned.done = run.test || fetch_network(planned.network, network);
      if (planned.done) planned.run = run;
    }
  }
}

void look_at_test_once(std::vector<PlannedRun>& all, const LearningSets& sets,
                       const std::function<ImageSet()>& open_test,
                       const ExperimentPlan& plan) {
  if (std::ranges::all_of(all, [](const PlannedRun& planned) {
        return planned.run.test.has_value();
      }))
    return;
  const ImageSet test = open_test();
  std::vector<FinishedRun> known;
  for (PlannedRun& planned : all) {
    if (planned.run.test) continue;
    Network network = shape_of(planned.recipe, sets);
    if (!fetch_network(planned.network, network))
      throw std::runtime_error(planned.network.string() +
                               ": the network is gone; start the table again");
    planned.run.test = evaluate(network, test, planned.recipe.cost).percent_right();
    known.push_back(planned.run);
  }
  store_runs(plan.results, known);
  std::error_code ignored;
  for (const PlannedRun& planned : all) fs::remove(planned.network, ignored);
  fs::remove(waiting_folder(plan), ignored);  // if no other table waits there
}

}  // namespace nn
