#include "11_better/experiment.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <future>
#include <iterator>
#include <mutex>
#include <numeric>
#include <stdexcept>

#include "11_better/kept_network.hpp"
#include "11_better/planned_run.hpp"
#include "11_better/recipe_line.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

// The seconds that one processor spends on learning, in whole epochs: not those
// that it spends on looking at the result, or on anything else that runs beside.
class LearningClock {
 public:
  void after_batch() { last_batch_ = watch_.seconds(); }
  void after_epoch() {
    learned_ += last_batch_ - began_;
    began_ = watch_.seconds();
  }
  double seconds() const { return learned_; }

 private:
  ThreadStopwatch watch_;
  double began_ = 0.0, last_batch_ = 0.0, learned_ = 0.0;
};

void record(FinishedRun& run, const BetterTraining& training, double seconds) {
  run.validation = training.validation.percent_right();
  for (const BetterEpoch& epoch : training.history)
    run.curve.push_back(epoch.validation.percent_right());
  const auto epochs = static_cast<double>(training.history.size());
  // Milliseconds are exact enough for a clock.
  run.seconds_per_epoch =
      epochs > 0.0 ? std::round(seconds / epochs * 1000.0) / 1000.0 : 0.0;
}

// The threads of one table.
class Workers {
 public:
  Workers(std::vector<PlannedRun>& all, const LearningSets& sets,
          const ExperimentPlan& plan)
      : all_(all), sets_(sets), plan_(plan) {}

  void run() {
    std::vector<std::future<void>> threads;
    for (std::size_t i = 0; i < std::min(plan_.jobs, all_.size()); ++i)
      threads.push_back(std::async(std::launch::async, [this] { work(); }));
    std::exception_ptr first;
    for (auto& thread : threads) {
      try {
        thread.get();
      } catch (...) {
        if (!first) first = std::current_exception();
      }
    }
    if (first) std::rethrow_exception(first);
  }

 private:
  void work() {
    try {
      for (std::size_t i = next_++; i < all_.size(); i = next_++) {
        if (!all_[i].done) train_one_run(all_[i]);
      }
    } catch (...) {
      next_ = all_.size();  // start no further run
      throw;
    }
  }

  void train_one_run(PlannedRun& planned) {
    bool stopped = false;
    BetterWatch watch{.training_pictures = 0};
    LearningClock clock;
    watch.after_epoch = [&](const BetterEpoch&) {
      clock.after_epoch();
      return true;
    };
    watch.after_batch = [&](std::size_t) {
      clock.after_batch();
      stopped = stopped || (plan_.stop && plan_.stop());
      return !stopped;
    };
    if (plan_.stop && plan_.stop()) return;
    const BetterTraining training =
        train_better(planned.recipe, sets_, planned.run.seed, watch);
    if (!stopped) finish(planned, training, clock.seconds());
  }

  // The network first: a line without its network is trained again.
  void finish(PlannedRun& planned, const BetterTraining& training, double seconds) {
    const std::lock_guard<std::mutex> one_at_a_time(mutex_);
    record(planned.run, training, seconds);
    keep_network(planned.network, training.network);
    store_runs(plan_.results, {planned.run});
    planned.done = true;
    if (plan_.after_run) plan_.after_run(planned.run);
  }

  std::vector<PlannedRun>& all_;
  const LearningSets& sets_;
  const ExperimentPlan& plan_;
  std::mutex mutex_;
  std::atomic<std::size_t> next_ = 0;
};

template <class Value>
Spread spread_over(const std::vector<FinishedRun>& runs, Value value) {
  std::vector<double> values;
  for (const FinishedRun& run : runs) values.push_back(value(run));
  return spread_of(std::move(values));
}

void summarise(RowResult& result, bool finished) {
  if (result.runs.empty()) return;
  result.validation = spread_over(
      result.runs, [](const FinishedRun& run) { return run.validation; });
  result.best_epoch = spread_over(result.runs, [](const FinishedRun& run) {
    return std::accumulate(run.curve.begin(), run.curve.end(), 0.0,
                           [](double a, double b) { return std::max(a, b); });
  });
  result.seconds_per_epoch = spread_over(result.runs, [](const FinishedRun& run) {
                               return run.seconds_per_epoch;
                             }).mean;
  if (finished)
    result.test =
        spread_over(result.runs, [](const FinishedRun& run) { return *run.test; });
}

TableResult result_of(const ExperimentTable& table,
                      const std::vector<PlannedRun>& all, bool finished) {
  TableResult result{.finished = finished};
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    RowResult& one = result.rows.emplace_back(RowResult{.row = table.rows[r]});
    for (const PlannedRun& planned : all) {
      if (planned.row == r && planned.done) one.runs.push_back(planned.run);
    }
    summarise(one, finished);
  }
  return result;
}

}  // namespace

TableResult run_table(const ExperimentTable& table, const LearningSets& sets,
                      const std::function<ImageSet()>& open_test,
                      const ExperimentPlan& plan) {
  if (plan.seeds == 0 || plan.jobs == 0)
    throw std::invalid_argument("an experiment: at least 1 seed and 1 job");
  std::vector<PlannedRun> all = plan_runs(table, sets, plan);
  take_finished(all, sets, plan.results);
  if (!std::ranges::all_of(all, &PlannedRun::done)) {
    std::filesystem::create_directories(waiting_folder(plan));
    Workers(all, sets, plan).run();
  }
  const bool finished = std::ranges::all_of(all, &PlannedRun::done);
  if (finished) look_at_test_once(all, sets, open_test, plan);
  return result_of(table, all, finished);
}

TableResult recorded_table(const ExperimentTable& table,
                           std::span<const FinishedRun> runs) {
  TableResult result{.finished = true};
  for (const ExperimentRow& row : table.rows) {
    RowResult& one = result.rows.emplace_back(RowResult{.row = row});
    const std::string line = as_line(recipe_from(row.recipe));
    std::ranges::copy_if(
        runs, std::back_inserter(one.runs), [&](const FinishedRun& run) {
          return run.recipe == line && run.data == runs.front().data && run.test;
        });
    result.finished = result.finished && !one.runs.empty();
    summarise(one, !one.runs.empty());
  }
  return result;
}

}  // namespace nn
