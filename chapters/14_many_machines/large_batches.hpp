// More machines want larger mini-batches, or they have nothing to do. But what does
// a larger mini-batch do to learning? Its gradient is more exact, so the steps may
// be longer. Up to some size, twice as many examples per step halve the number of
// steps. Beyond it, a step cannot be much better any more, and the additional
// examples are wasted. (Shallue and others, 2019; McCandlish and others, 2018.)
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

#include "11_better/better_training.hpp"

namespace nn {

// What a training needed until it read a share of the validation pictures.
struct Effort {
  std::size_t batch = 0;
  double rate = 0.0;
  std::size_t steps = 0;     // 0: it did not get there
  std::size_t examples = 0;  // steps times the rows that they had
};

// Did a get there with fewer examples than b, or alone?
bool fewer(const Effort& a, const Effort& b);

struct EffortPlan {
  std::vector<std::size_t> hidden = {100};  // ReLU, then softmax, plain steps
  double percent = 97.0;
  std::size_t most_examples = 2'000'000;  // then it is given up
  std::size_t look_every = 5'000;         // examples, or every step if that is more
  std::uint32_t seed = 1;                 // the first
  std::size_t seeds = 3;
};

// Trains until the goal is reached or the plan gives up, once from each seed, side
// by side. One training may be lucky, so the median by examples is returned.
Effort effort_of(const EffortPlan& plan, const LearningSets& sets,
                 std::size_t batch, double rate);

// (14.6) The linear rule: a batch that is k times as large takes steps k times as
// long.
double rate_by_rule(std::size_t batch, std::size_t base_batch, double base_rate);

// Doubles and halves the rate, beginning at `rate`, as long as fewer examples are
// needed. Returns the best; all tries go to `tried`, if it is given.
Effort best_effort(const EffortPlan& plan, const LearningSets& sets,
                   std::size_t batch, double rate,
                   const std::function<void(const Effort&)>& tried = {});

// A row of the table of what was measured: by the rule, and the best rate that was
// found.
struct EffortRow {
  Effort by_rule, searched;
};

// The rate with which the search for a row begins: the best that a search for
// smaller mini-batches has found; 0.1 for the first. Where the rule was better than
// the search, `searched` holds the rate of the rule, which does not count here.
double first_rate(std::span<const EffortRow> before);

// The table as CSV. DataError or WriteError if that fails.
std::vector<EffortRow> read_efforts(const std::filesystem::path& path);
void write_efforts(const std::filesystem::path& path,
                   const std::vector<EffortRow>& rows);

}  // namespace nn
