#include <iostream>

#include "13_convolution/fast/filter_model.hpp"
#include "13_convolution/story/fast_acts.hpp"
#include "common/story/interrupt.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string with_deviation(const Spread& spread, std::size_t runs) {
  return fixed(spread.mean, 2) +
         (runs > 1 ? " +- " + fixed(spread.deviation, 2) : "");
}

void print_heading() {
  std::cout << "   " << cell("filters", 22) << cell("validation", 16)
            << cell("test", 16) << "processor time\n";
}

void print_row(const FilterRow& row, const FilterRowResult& result) {
  const std::size_t runs = result.runs.size();
  std::cout << "   " << cell(row.name, 22)
            << cell(runs ? with_deviation(result.validation, runs) : "-", 16)
            << cell(runs ? with_deviation(result.test, runs) : "-", 16)
            << (runs ? fixed(result.processor_seconds, 1) + " s" : "-") << "\n";
}

std::filesystem::path results_of(const FastGround& ground) {
  return ground.settings.results.empty()
             ? std::filesystem::path(ground.plots) / "13_results.csv"
             : std::filesystem::path(ground.settings.results);
}

void tell_an_epoch(std::uint32_t seed, const FilterEpoch& epoch) {
  std::cout << "   seed " << seed << ", epoch " << epoch.number << ": validation "
            << fixed(epoch.validation, 2) << "%, " << fixed(epoch.seconds, 2)
            << " s" << std::endl;
}

// Before the test pictures are opened: which network is saved does not depend on
// them.
void save_the_first(const FilterTraining& training, const FilterRecipe& recipe,
                    const FastGround& ground) {
  if (ground.save.empty() || training.seed != 1) return;
  write_model(ground.save, wired_model_of(training, recipe, ground.data));
  std::cout << "   Saved the network of seed 1 and its wiring in "
            << printable(ground.save) << "." << std::endl;
}

void tell_a_row(const FilterRow& row, const FastGround& ground) {
  const FilterRecipe recipe = filter_recipe_from(row.recipe);
  const std::size_t threads = ground.settings.threads;
  std::cout << "\n"
            << row.name << ": " << row.shows << "\n   " << row.recipe << std::endl;
  FilterPlan plan{.results = results_of(ground),
                  .data = ground.data,
                  .seeds = ground.settings.seeds,
                  .threads = threads,
                  .stop = interrupted,
                  .after_epoch = tell_an_epoch};
  plan.after_training = [&](const FilterTraining& training) {
    save_the_first(training, recipe, ground);
  };
  const FilterRowResult result = run_row(row, ground.sets, ground.open_test, plan);
  if (!result.finished()) return;
  print_heading();
  print_row(row, result);
  const auto epochs = static_cast<double>(result.runs[0].curve.size());
  std::cout << "   A training took " << fixed(result.seconds, 1)
            << " s by the clock with " << counted(threads, "thread") << ", "
            << fixed(result.seconds / epochs, 2) << " s an epoch." << std::endl;
}

constexpr const char* about_measured_rows = R"(
12. More of it: the same in float, many pictures at a time, on MNIST's 50,000 digits.
   Each row is the mean of its trainings from different seeds, and their standard
   deviation. The test digits were opened once for a row, after its trainings.
   --fast shows how fast that is, and --whole trains the rows again.

)";

}  // namespace

void tell_rows(const FastGround& ground) {
  for (const FilterRow& row : ground.settings.to_train()) {
    tell_a_row(row, ground);
    if (interrupted()) break;
  }
  std::cout << "The trainings are kept in "
            << printable(results_of(ground).string()) << ".\n";
}

void list_filter_rows() {
  for (const FilterRow& row : filter_rows())
    std::cout << cell(row.name, 22) << row.shows << "\n   " << row.recipe << "\n";
}

void tell_measured_rows() {
  const auto runs = read_runs(std::filesystem::path(NN_SOURCE_DIR) /
                              "chapters/13_convolution/measured.csv");
  std::cout << about_measured_rows;
  print_heading();
  for (const FilterRow& row : filter_rows())
    print_row(row, recorded_row(row, runs));
}

}  // namespace nn
