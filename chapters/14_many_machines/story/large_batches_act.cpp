#include <iostream>

#include "14_many_machines/large_batches.hpp"
#include "14_many_machines/story/acts.hpp"
#include "14_many_machines/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t base_batch = 10;
constexpr std::size_t batches[] = {10, 30, 100, 300, 1000, 3000, 10000};

std::filesystem::path file() {
  return std::filesystem::path(NN_SOURCE_DIR) /
         "chapters/14_many_machines/measured.csv";
}

std::string in_words(const Effort& effort) {
  const std::string rate = cell(shortest(effort.rate), 8);
  if (effort.steps == 0) return rate + "not reached";
  return rate + cell(grouped(effort.steps), 8) + grouped(effort.examples);
}

// The best rate for the smallest mini-batches is what the rule begins with; the
// search for a larger one begins with the best of the one before.
std::vector<EffortRow> measured_again(const Job& job) {
  const Mnist mnist(find_data(job.data).folder);
  const LearningSets sets{mnist.training(), mnist.validation()};
  EffortPlan plan;
  plan.seed = job.seed;
  std::vector<EffortRow> rows;
  double rate = 0.1;
  for (const std::size_t batch : batches) {
    std::cout << "   measuring mini-batches of " << grouped(batch) << " ..."
              << std::endl;
    const Effort best = best_effort(plan, sets, batch, rate);
    rate = best.rate;
    const double base = rows.empty() ? rate : rows.front().searched.rate;
    const Effort by_rule =
        effort_of(plan, sets, batch, rate_by_rule(batch, base_batch, base));
    rows.push_back({by_rule, fewer(by_rule, best) ? by_rule : best});
    write_efforts(file(), rows);
  }
  return rows;
}

}  // namespace

void tell_large_batches(const Job& job, bool again, Plots& plots) {
  std::cout << R"(
5. More machines want larger mini-batches. What do these do to learning? A network
   of 784-100-10 neurons (ReLU, softmax) learns until it reads 97 % of the
   validation digits: the median of three seeds. The rate is that of the linear rule,
   or the best that was found.
)";
  const auto rows = again ? measured_again(job) : read_efforts(file());
  std::cout << "            by the rule                 by search\n"
            << "   batch    rate    steps   examples    rate    steps   examples\n";
  for (const EffortRow& row : rows)
    std::cout << "   " << cell(grouped(row.by_rule.batch), 9)
              << cell(in_words(row.by_rule), 28) << in_words(row.searched) << "\n";
  if (!again)
    std::cout << "   These numbers were recorded; --whole measures them again.\n";
  draw_large_batches(plots, rows);
}

}  // namespace nn
