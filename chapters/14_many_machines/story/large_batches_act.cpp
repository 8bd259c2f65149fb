#include <algorithm>
#include <iostream>
#include <span>

#include "14_many_machines/large_batches.hpp"
#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t base_batch = 10;
constexpr std::size_t batches[] = {10, 30, 100, 300, 1000, 3000, 10000};
constexpr std::size_t least_steps = 600;  // before a large mini-batch is given up

std::filesystem::path file() {
  return std::filesystem::path(NN_SOURCE_DIR) /
         "chapters/14_many_machines/measured.csv";
}

std::string in_words(const Effort& effort) {
  const std::string rate = cell(shortest(effort.rate), 8);
  if (effort.steps == 0) return rate + "not reached";
  return rate + cell(grouped(effort.steps), 8) + grouped(effort.examples);
}

// The rule begins with the best rate for the smallest mini-batches.
EffortRow measured(const LearningSets& sets, std::size_t batch,
                   std::span<const EffortRow> before) {
  std::cout << "   measuring mini-batches of " << grouped(batch) << " ..."
            << std::endl;
  EffortPlan plan;
  plan.most_examples = std::max(plan.most_examples, least_steps * batch);
  const Effort best = best_effort(plan, sets, batch, first_rate(before));
  const double base = before.empty() ? best.rate : before.front().searched.rate;
  const Effort by_rule =
      effort_of(plan, sets, batch, rate_by_rule(batch, base_batch, base));
  return {by_rule, fewer(by_rule, best) ? by_rule : best};
}

// Measures the rows from `first` on. Each is kept at once, in the place of an old
// one. They begin with seed 1, whatever the seed of the story is.
void measure(const Job& job, std::size_t first, std::vector<EffortRow>& rows) {
  if (first >= std::size(batches)) return;
  const Mnist mnist(find_data(job.data).folder);
  const LearningSets sets{mnist.training(), mnist.validation()};
  for (std::size_t i = first; i < std::size(batches); ++i) {
    const EffortRow row = measured(sets, batches[i], std::span(rows).first(i));
    if (i == rows.size()) rows.emplace_back();
    rows[i] = row;
    write_efforts(file(), rows);
  }
}

}  // namespace

void tell_large_batches(const Job& job, EffortRows wanted, Plots& plots) {
  std::cout << R"(
5. More machines want larger mini-batches. What do these do to learning? A network
   of 784-100-10 neurons (ReLU, softmax) learns until it reads 97 % of the
   validation digits: the median of three seeds. The rate is that of the linear rule,
   or the best that was found.
)";
  std::vector<EffortRow> rows = read_efforts(file());
  if (wanted != EffortRows::recorded)
    measure(job, wanted == EffortRows::all ? 0 : rows.size(), rows);
  std::cout << "            by the rule                 by search\n"
            << "   batch    rate    steps   examples    rate    steps   examples\n";
  for (const EffortRow& row : rows)
    std::cout << "   " << cell(grouped(row.by_rule.batch), 9)
              << cell(in_words(row.by_rule), 28) << in_words(row.searched) << "\n";
  if (wanted == EffortRows::recorded)
    std::cout << "   These numbers were recorded; --whole measures them again.\n";
  draw_large_batches(plots, rows);
}

}  // namespace nn
