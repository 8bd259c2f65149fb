#include "13_convolution/fast/filter_table.hpp"

#include <cmath>
#include <stdexcept>

#include "13_convolution/fast/fast_answers.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr FilterRow all_rows[] = {
    {"8 and 16", "--filters 8,16 --rate 0.05 --epochs 1",
     "a small network, one epoch"},
    {"20 and 40",
     "--filters 20,40 --hidden 100 --dropout 0.5 --rate 0.03 --epochs 14",
     "more filters, a dense layer and dropout, no more pictures"},
    {"20 and 40 deformed",
     "--filters 20,40 --hidden 100 --dropout 0.5 --pictures deformed --epochs 20",
     "the same network; each picture as another hand might write it"},
};

FinishedRun run_of(const FilterRow& row, const FilterTraining& training,
                   const std::string& data) {
  FinishedRun run{.table = "filters",
                  .row = row.name,
                  .seed = training.seed,
                  .data = data,
                  .recipe = as_line(filter_recipe_from(row.recipe)),
                  .validation = training.validation(),
                  .test = {},
                  .curve = {}};
  for (const FilterEpoch& epoch : training.history)
    run.curve.push_back(epoch.validation);
  // Milliseconds are exact enough for a clock.
  run.seconds_per_epoch =
      std::round(training.processor_seconds /
                 static_cast<double>(training.history.size()) * 1000.0) /
      1000.0;
  return run;
}

// From all seeds, or from fewer if it was told to stop.
std::vector<FilterTraining> train_all(const FilterRow& row,
                                      const LearningSets& sets,
                                      const FilterPlan& plan) {
  const FilterRecipe recipe = filter_recipe_from(row.recipe);
  std::vector<FilterTraining> trainings;
  for (std::uint32_t seed = 1; seed <= plan.seeds; ++seed) {
    FilterWatch watch{
        .threads = plan.threads, .after_epoch = {}, .stop = plan.stop};
    if (plan.after_epoch)
      watch.after_epoch = [&](const FilterEpoch& epoch) {
        plan.after_epoch(seed, epoch);
      };
    trainings.push_back(train_filters(recipe, sets, seed, watch));
    if (plan.stop && plan.stop()) {
      trainings.pop_back();
      break;
    }
    if (plan.after_training) plan.after_training(trainings.back());
  }
  return trainings;
}

FilterRowResult summary_of(std::vector<FinishedRun> runs) {
  if (runs.empty()) return {};
  std::vector<double> validation, test;
  double seconds = 0.0;
  for (const FinishedRun& run : runs) {
    validation.push_back(run.validation);
    test.push_back(*run.test);
    seconds += run.seconds_per_epoch * static_cast<double>(run.curve.size());
  }
  const auto count = static_cast<double>(runs.size());
  return {.runs = std::move(runs),
          .validation = spread_of(std::move(validation)),
          .test = spread_of(std::move(test)),
          .processor_seconds = seconds / count};
}

}  // namespace

std::span<const FilterRow> filter_rows() { return all_rows; }

const FilterRow& filter_row_named(const std::string& name) {
  std::vector<std::string> known;
  for (const FilterRow& row : all_rows) {
    if (name == row.name) return row;
    known.push_back("'" + std::string(row.name) + "'");
  }
  throw std::invalid_argument("there is no row '" + printable(name) +
                              "'; there are " + joined(known, ", "));
}

FilterRowResult run_row(const FilterRow& row, const LearningSets& sets,
                        const std::function<ImageSet()>& open_test,
                        const FilterPlan& plan) {
  if (plan.seeds == 0)
    throw std::invalid_argument("a row needs trainings from at least 1 seed");
  const std::vector<FilterTraining> trainings = train_all(row, sets, plan);
  if (trainings.size() < plan.seeds) return {};
  const ImageSet test = open_test();
  const std::string data = plan.data + " " + std::to_string(sets.training.count());
  std::vector<FinishedRun> runs;
  double seconds = 0.0;
  for (const FilterTraining& training : trainings) {
    runs.push_back(run_of(row, training, data));
    runs.back().test =
        percent_right(FloatNetwork(training.wiring, training.network), test);
    seconds += training.seconds;
  }
  store_runs(plan.results, runs);
  FilterRowResult result = summary_of(std::move(runs));
  result.seconds = seconds / static_cast<double>(plan.seeds);
  return result;
}

FilterRowResult recorded_row(const FilterRow& row,
                             std::span<const FinishedRun> runs) {
  const std::string line = as_line(filter_recipe_from(row.recipe));
  std::vector<FinishedRun> own;
  for (const FinishedRun& run : runs) {
    if (run.recipe == line && run.data == runs.front().data && run.test)
      own.push_back(run);
  }
  return summary_of(std::move(own));
}

}  // namespace nn
