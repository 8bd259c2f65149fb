#include "11_better/story/table_acts.hpp"

#include <iostream>

#include "11_better/recipe_line.hpp"
#include "11_better/story/measured.hpp"
#include "11_better/story/printed_table.hpp"
#include "11_better/story/table_figures.hpp"
#include "11_better/tables.hpp"
#include "common/story/interrupt.hpp"
#include "common/temporary_folder.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// How each table is introduced, in the order of the tables.
constexpr const char* book_table = R"(
8. The book's climb, run again: one cure after another on the book's own networks.
   Each row has the mean of <runs> and their standard deviation, in
   percent of the validation and of the test pictures. "best" is the best epoch of
   the best training run, on validation: the book's own figures are of this kind.
   "training" is the time that one processor takes for one training run.
)";
constexpr const char* beyond_table = R"(
9. Beyond the book: ReLU, softmax, a small start, Nesterov's steps and a falling
   rate, all together. Then wider, smoother, with dropout, and with more pictures.
)";
constexpr const char* ladder_table = R"(
10. What is each of them worth? A ladder: every trick added alone to the book's
   network (<book> % on test), and every trick taken away alone from the final
   recipe (<final> %). Differences are in percentage points, with their standard
   error. "noise": less than two of these errors, so chance alone may do as much.
)";

constexpr const char* as_measured_note = R"(
   These training runs take about half an hour, so the tables come with the
   tutorial. Train them yourself with --table all, or a single row with --only "<row>".
)";
constexpr const char* in_short_note = R"(
   In short: 5,000 digits, one epoch and two trainings a row. Only the shape of the
   tables is true here.
)";

void tell_the_ladder(const TableResult& result, Plots& plots) {
  const Ladder ladder = ladder_of(result);
  std::cout << filled(ladder_table,
                      {{"book", fixed(ladder.book.test->mean, 2)},
                       {"final", fixed(ladder.final_recipe.test->mean, 2)}});
  print_ladder(ladder);
  draw_ladder(plots, ladder);
}

// The climb is drawn of those tables that have rungs: all but the ladder.
// Somebody has changed a recipe, or left out a training.
void tell_what_is_missing(const TableResult& result, const std::string& name) {
  std::cout << "\nSome rows of the table '" << name
            << "' are not measured yet. --table " << name << " trains them.\n";
  print_table(result);
}

void tell_one(const TableResult& result, const std::string& name, Plots& plots) {
  if (!result.finished) return tell_what_is_missing(result, name);
  if (name == "ladder") return tell_the_ladder(result, plots);
  const std::size_t runs = result.rows.front().runs.size();
  if (name == "book")
    std::cout << filled(book_table, {{"runs", counted(runs, "training run")}});
  if (name == "beyond") std::cout << beyond_table;
  std::cout << "\n";
  print_table(result);
}

// All tables on so few pictures that they take seconds.
std::vector<TableResult> in_short(const Ground& ground) {
  const TemporaryFolder folder;
  const LearningSets few{ground.sets.training.part(0, 5'000),
                         ground.sets.validation.part(0, 2'000)};
  std::vector<TableResult> results;
  for (const ExperimentTable& table : experiment_tables())
    results.push_back(run_table(shortened(table, 1), few,
                                [&] { return ground.open_test().part(0, 2'000); },
                                {.results = folder.path() / "results.csv",
                                 .data = ground.data,
                                 .seeds = 2,
                                 .jobs = ground.jobs,
                                 .stop = interrupted}));
  return results;
}

std::vector<TableResult> as_measured() {
  const auto runs = measured_runs();
  std::vector<TableResult> results;
  for (const ExperimentTable& table : experiment_tables())
    results.push_back(recorded_table(table, runs));
  return results;
}

// A line for each training that has ended.
void tell_a_run(const FinishedRun& run) {
  std::cout << run.row << ", seed " << run.seed << ": validation "
            << fixed(run.validation, 2) << "%, " << fixed(run.seconds_per_epoch, 2)
            << " s an epoch" << std::endl;
}

}  // namespace

void list_rows() {
  for (const ExperimentTable& table : experiment_tables()) {
    std::cout << table.name << ": " << table.shows << "\n";
    for (const ExperimentRow& row : table.rows)
      std::cout << "   " << cell(row.name, 20) << row.shows << "\n"
                << "      " << (row.recipe.empty() ? "(no options)" : row.recipe)
                << "\n";
  }
}

void tell_the_tables(const Ground& ground, const BetterSettings&) {
  const auto results = ground.quick ? in_short(ground) : as_measured();
  if (interrupted()) return;
  const auto tables = experiment_tables();
  for (std::size_t i = 0; i < results.size(); ++i) {
    tell_one(results[i], tables[i].name, ground.stage.plots);
    if (i == 0)
      std::cout << (ground.quick
                        ? std::string(in_short_note)
                        : filled(as_measured_note, {{"row", "256 shifted"}}));
  }
  draw_climb(ground.stage.plots, results);
}

void run_and_tell(const Ground& ground, const BetterSettings& settings) {
  std::vector<TableResult> results;
  for (const ExperimentTable& table : settings.tables) {
    std::cout << "\nThe table '" << table.name << "': " << table.shows << ".\n";
    results.push_back(run_table(table, ground.sets, ground.open_test,
                                {.results = settings.results,
                                 .data = ground.data,
                                 .seeds = settings.seeds,
                                 .jobs = settings.jobs,
                                 .stop = interrupted,
                                 .after_run = tell_a_run}));
    if (!results.back().finished) break;
    if (table.rows.size() > 1) {
      tell_one(results.back(), table.name, ground.stage.plots);
    } else {
      print_table(results.back());
    }
  }
  std::cout << "The training runs are kept in "
            << printable(settings.results.string())
            << (interrupted() ? "; the same command goes on from there" : "")
            << ".\n";
}

}  // namespace nn
