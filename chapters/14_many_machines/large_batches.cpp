#include "14_many_machines/large_batches.hpp"

#include <algorithm>
#include <future>

#include "11_better/softmax.hpp"
#include "common/byte_source.hpp"
#include "common/text.hpp"
#include "common/whole_file.hpp"

namespace nn {
namespace {

constexpr const char* header =
    "batch,rule_rate,rule_steps,rule_examples,best_rate,best_steps,best_examples";

BetterRecipe recipe_for(const EffortPlan& plan, std::size_t batch, double rate) {
  BetterRecipe recipe;
  recipe.hidden = plan.hidden;
  recipe.activation = relu;
  recipe.cost = softmax_cross_entropy;
  recipe.start = Start::small;
  recipe.schedule = {
      .epochs = plan.most_examples, .batch_size = batch, .learning_rate = rate};
  return recipe;
}

// One training from this seed.
Effort effort_from(const EffortPlan& plan, const LearningSets& sets, Effort effort,
                   std::uint32_t seed) {
  const BetterRecipe recipe = recipe_for(plan, effort.batch, effort.rate);
  Engine engine(seed);
  Network network = start_network(recipe, sets.training.pixels_each(), engine);
  std::size_t seen = 0, looked = 0;
  bool reached = false;
  const auto after_batch = [&](std::size_t examples) {
    seen += examples;
    ++effort.steps;
    if (seen - looked >= plan.look_every) {
      looked = seen;
      reached =
          count_answers(network, sets.validation).percent_right() >= plan.percent;
    }
    return !reached && seen < plan.most_examples;
  };
  train(
      network, examples_of(recipe, sets.training, {}, engine), recipe.schedule,
      composed_gradient(recipe, sets.training.count(), engine), engine,
      [](const Epoch&) { return true; }, after_batch);
  effort.examples = seen;
  if (!reached) effort.steps = effort.examples = 0;
  return effort;
}

std::string as_line(const EffortRow& row) {
  std::vector<std::string> cells = {std::to_string(row.by_rule.batch)};
  for (const Effort& effort : {row.by_rule, row.searched}) {
    cells.push_back(shortest(effort.rate));
    cells.push_back(std::to_string(effort.steps));
    cells.push_back(std::to_string(effort.examples));
  }
  return joined(cells, ",");
}

std::size_t whole(double number) { return static_cast<std::size_t>(number); }

}  // namespace

bool fewer(const Effort& a, const Effort& b) {
  return a.steps > 0 && (b.steps == 0 || a.examples < b.examples);
}

Effort effort_of(const EffortPlan& plan, const LearningSets& sets,
                 std::size_t batch, double rate) {
  std::vector<std::future<Effort>> running;
  for (std::size_t i = 0; i < plan.seeds; ++i)
    running.push_back(std::async(std::launch::async, [&, i] {
      const auto seed = plan.seed + static_cast<std::uint32_t>(i);
      return effort_from(plan, sets, {batch, rate}, seed);
    }));
  std::vector<Effort> efforts;
  for (auto& one : running) efforts.push_back(one.get());
  std::ranges::sort(efforts, fewer);
  return efforts[efforts.size() / 2];
}

double rate_by_rule(std::size_t batch, std::size_t base_batch, double base_rate) {
  return base_rate * static_cast<double>(batch) /
         static_cast<double>(base_batch);  // (14.6)
}

Effort best_effort(const EffortPlan& plan, const LearningSets& sets,
                   std::size_t batch, double rate,
                   const std::function<void(const Effort&)>& tried) {
  EffortPlan limited = plan;  // who needs more than the best is given up
  const auto attempt = [&](double its_rate) {
    const Effort effort = effort_of(limited, sets, batch, its_rate);
    if (effort.steps > 0) limited.most_examples = effort.examples;
    if (tried) tried(effort);
    return effort;
  };
  Effort best = attempt(rate);
  for (const double factor : {2.0, 0.5}) {
    const double begun = best.rate;
    for (Effort next = attempt(best.rate * factor); fewer(next, best);
         next = attempt(best.rate * factor))
      best = next;
    if (best.rate != begun) break;  // it went better in this direction
  }
  return best;
}

double first_rate(std::span<const EffortRow> before) {
  for (std::size_t i = before.size(); i-- > 0;)
    if (before[i].searched.rate != before[i].by_rule.rate)
      return before[i].searched.rate;
  return 0.1;
}

std::vector<EffortRow> read_efforts(const std::filesystem::path& path) {
  ByteSource source(path, "git checkout brings it back");
  std::vector<EffortRow> rows;
  const auto lines = lines_of(source.read_text(100'000));
  for (std::size_t i = 1; i < lines.size(); ++i) {
    std::vector<double> n;
    for (const std::string& cell : split_at_commas(lines[i]))
      n.push_back(number_in(cell).value_or(-1.0));
    if (n.size() != 7 || lines[0] != header)
      source.fail("line " + std::to_string(i + 1) + " has not the columns " +
                  header);
    rows.push_back({{whole(n[0]), n[1], whole(n[2]), whole(n[3])},
                    {whole(n[0]), n[4], whole(n[5]), whole(n[6])}});
  }
  return rows;
}

void write_efforts(const std::filesystem::path& path,
                   const std::vector<EffortRow>& rows) {
  std::string text = std::string(header) + "\n";
  for (const EffortRow& row : rows) text += as_line(row) + "\n";
  write_whole(path, text);
}

}  // namespace nn
