// Which of two recipes is better? One run says little, and whoever tries many
// recipes on the test pictures and shows the best has fitted them to the test. An
// experiment keeps the honest rules by itself: every row of a table runs from the
// same seeds, choices are made on validation, and the test pictures are opened once
// per table, when all of its runs are there.
#pragma once

#include <functional>
#include <limits>
#include <span>

#include "08_mnist/many_runs.hpp"
#include "11_better/better_training.hpp"
#include "11_better/results_file.hpp"

namespace nn {

struct ExperimentRow {
  std::string name;    // "800 smoothed"
  std::string recipe;  // its line, for recipe_from
  std::string shows;   // what it shows: one line
  // What the book says, in percent, and where; NaN where it says nothing.
  double book = std::numeric_limits<double>::quiet_NaN();
  std::string book_says = {};
};

struct ExperimentTable {
  std::string name;   // "book"
  std::string shows;  // what it is about: one line
  std::vector<ExperimentRow> rows;
};

// A row, and what came out of it, over its seeds.
struct RowResult {
  ExperimentRow row;
  std::vector<FinishedRun> runs = {};  // by seed; only those that are finished
  Spread validation = {};              // of the networks that were kept, in percent
  // Of the best epoch of each run: what one reports who looks for it.
  Spread best_epoch = {};
  double seconds_per_epoch = 0.0;   // of one processor, the mean
  std::optional<Spread> test = {};  // nothing until the table is finished
};

struct TableResult {
  std::vector<RowResult> rows = {};  // in the order of the table
  bool finished = false;             // all runs are there, and test was opened
};

// How a table is run. All but the first two may be left out.
struct ExperimentPlan {
  std::filesystem::path results;    // the file of finished runs
  std::string data;                 // the name of the pictures: "MNIST"
  std::size_t seeds = 5;            // 1, 2, ... seeds
  std::size_t jobs = 1;             // trainings side by side
  std::function<bool()> stop = {};  // asked after each mini-batch: stop here?
  // Called after each run, by one thread at a time, in the order in which they end;
  // not for those that were in the file already.
  std::function<void(const FinishedRun&)> after_run = {};
};

// Runs what is missing of the table. The numbers depend neither on `jobs` nor on
// what was interrupted. `open_test` is called at most once, when all runs are
// there. Until then their networks wait in a folder beside the results file, which
// is called after it; whatever is gone from there is trained again. Throws
// std::invalid_argument for a recipe that cannot be trained, before any training
// begins, or for 0 seeds or jobs; what a training throws, after the others that run
// beside it have ended; DataError and WriteError as read_runs and store_runs do.
TableResult run_table(const ExperimentTable& table, const LearningSets& sets,
                      const std::function<ImageSet()>& open_test,
                      const ExperimentPlan& plan);

// The table as these runs have it, without any training: of each row those runs of
// its recipe whose test accuracy is known and whose pictures are the first run's.
TableResult recorded_table(const ExperimentTable& table,
                           std::span<const FinishedRun> runs);

}  // namespace nn
