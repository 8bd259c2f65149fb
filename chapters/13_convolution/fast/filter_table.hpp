// The rows that this chapter reports: each a recipe, trained from several seeds.
// All choices were made on validation, before; the test pictures are opened once
// for a row, when all of its trainings have ended.
#pragma once

#include <filesystem>
#include <span>

#include "08_mnist/many_runs.hpp"
#include "11_better/results_file.hpp"
#include "13_convolution/fast/filter_training.hpp"

namespace nn {

struct FilterRow {
  const char* name;    // "20 and 40 filters"
  const char* recipe;  // its line, for filter_recipe_from
  const char* shows;   // one line
};
std::span<const FilterRow> filter_rows();
// Throws std::invalid_argument that lists the names.
const FilterRow& filter_row_named(const std::string& name);

struct FilterPlan {
  std::filesystem::path results;  // the file of finished runs
  std::string data;               // the name of the pictures: "MNIST"
  std::size_t seeds = 5;          // 1, 2, ... seeds
  std::size_t threads = 1;        // of one training; one runs at a time
  std::function<bool()> stop = {};
  std::function<void(std::uint32_t seed, const FilterEpoch&)> after_epoch = {};
  std::function<void(const FilterTraining&)> after_training = {};
};

struct FilterRowResult {
  std::vector<FinishedRun> runs = {};  // by seed
  Spread validation = {}, test = {};   // in percent
  // Of one training, the mean: processor time of all threads, for learning.
  double processor_seconds = 0.0;
  // Of one training, the mean, by the clock; 0 if it was read from a file.
  double seconds = 0.0;

  bool finished() const { return !runs.empty(); }
};

// Trains the row from all seeds, then looks at the test pictures, and puts the runs
// into the file, in place of those that they repeat. Returns nothing finished if
// `stop` said so: then nothing is stored. Throws as train_filters and store_runs
// do.
FilterRowResult run_row(const FilterRow& row, const LearningSets& sets,
                        const std::function<ImageSet()>& open_test,
                        const FilterPlan& plan);

// The row as these runs have it.
FilterRowResult recorded_row(const FilterRow& row,
                             std::span<const FinishedRun> runs);

}  // namespace nn
