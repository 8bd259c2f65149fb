#include "docs/mine/findings.hpp"

#include <algorithm>
#include <cmath>
#include <map>

#include "06_backpropagation/broken_passes.hpp"
#include "common/diagnose.hpp"
#include "common/text.hpp"
#include "docs/mine/mistakes.hpp"

namespace nn {
namespace {

// What other computations lead to.
struct Known {
  Numbers numbers;
  std::string words;
};

// The words for what leads to exactly these numbers; empty if nothing known does.
std::string known_among(const std::vector<Known>& all, const Numbers& mine) {
  for (const Known& known : all) {
    if (known.numbers.size() == mine.size() && alike(mine, known.numbers)) return known.words;
  }
  return "";
}

using With = Numbers (*)(Mistake, const Problem&);
std::string mistake_among(std::span<const Mistake> mistakes, With with, const Problem& problem,
                          const Numbers& mine) {
  for (const Mistake mistake : mistakes) {
    const Numbers numbers = with(mistake, problem);
    if (!numbers.empty() && alike(mine, numbers)) return words_for(mistake);
  }
  return "";
}

std::size_t rows_of(const Problem& problem) { return problem.batches.front().inputs.rows(); }

// The blocks that are wrong, each with its finding; one line if all are wrong in the same way.
std::string wrong_blocks(const std::vector<BlockDiagnosis>& blocks, const std::string& all) {
  std::map<std::string, std::size_t> findings;
  std::string text;
  for (const BlockDiagnosis& block : blocks) {
    ++findings[block.finding];
    if (block.finding != "agrees") text += (text.empty() ? "" : "; ") + block.block + ": " + block.finding;
  }
  return findings.size() == 1 && text != "" ? all + ": " + blocks.front().finding : text;
}

// How slopes differ, block by block. What six digits cannot tell is taken from the truth.
std::string blocks_that_differ(Numbers mine, const Numbers& right, const Problem& problem,
                               const std::string& all) {
  for (std::size_t i = 0; i < mine.size(); ++i) {
    const double scale = tolerance_for(right);
    if (std::abs(mine[i] - right[i]) <= scale * std::abs(right[i])) mine[i] = right[i];
  }
  const std::string text =
      wrong_blocks(diagnose(as_gradient(mine, problem), as_gradient(right, problem), rows_of(problem)), all);
  return text.empty() ? first_wrong(mine, right) : text + "; " + first_wrong(mine, right);
}

std::string with_first(const std::string& words, const Numbers& mine, const Numbers& right) {
  return words + "; " + first_wrong(mine, right);
}

Numbers scaled(Numbers numbers, double factor) {
  for (double& number : numbers) number *= factor;
  return numbers;
}

// How many times smaller the first slope is than it should be.
double times_smaller(const Numbers& mine, const Numbers& right) {
  return mine.front() == 0.0 ? 0.0 : right.front() / mine.front();
}

// All weights, then all biases, or the biases of each layer first: right slopes in another order.
Numbers in_other_order(const Numbers& right, const Problem& problem, bool layer_by_layer) {
  Numbers weights, biases, mixed;
  for (const LayerGradient& layer : as_gradient(right, problem)) {
    const auto w = layer.weights.values(), b = layer.biases.values();
    weights.insert(weights.end(), w.begin(), w.end());
    biases.insert(biases.end(), b.begin(), b.end());
    mixed.insert(mixed.end(), b.begin(), b.end());
    mixed.insert(mixed.end(), w.begin(), w.end());
  }
  weights.insert(weights.end(), biases.begin(), biases.end());
  return layer_by_layer ? mixed : weights;
}

std::vector<Known> other_forms(const Numbers& right, const Problem& problem) {
  const auto rows = static_cast<double>(rows_of(problem));
  const auto outputs = static_cast<double>(problem.sizes.back());
  std::vector<Known> all = {
      {scaled(right, -1.0), "the sign is wrong: down is up"},
      {scaled(right, 2.0), "2 times too large: the 2 of the square; the cost has the factor 1/2"},
      {scaled(right, rows), "a sum over the batch instead of the mean"},
      {scaled(right, 1.0 / rows), "divided by the batch's size once too often"},
      {scaled(right, 2.0 * rows), "the 2 of the square, and a sum over the batch instead of the mean"},
      {scaled(right, 2.0 / outputs),
       "the slopes of (4.3), a mean over the outputs as well; (4.1) is asked for"},
      {scaled(right, 1.0 / outputs), "divided by the number of outputs as well"},
      {in_other_order(right, problem, false),
       "the order is another: after the weights of a layer come its biases"},
      {in_other_order(right, problem, true),
       "the order is another: the weights of a layer come before its biases"}};
  return all;
}

}  // namespace

std::string counted_inputs(std::size_t count) { return "a neuron with " + counted(count, "input"); }

std::string finding_in_sum(const Numbers& mine, double z, double bias) {
  const auto sigma = [](double x) { return 1.0 / (1.0 + std::exp(-x)); };
  const Numbers right = {z, sigma(z)};
  if (alike(mine, right)) return "";
  std::string words = known_among({{{z - bias, sigma(z - bias)}, "the bias is forgotten"},
                                   {{z - 2 * bias, sigma(z - 2 * bias)}, "the bias is subtracted"},
                                   {{z, z}, "the second number must be the sigmoid of the first"},
                                   {{sigma(z), z}, "the order is another: first z, then a"},
                                   {{z, sigma(-z)}, "the sigmoid has e^z where e^-z is meant"},
                                   {{z, std::max(0.0, z)}, "a ReLU where the sigmoid is meant"},
                                   {{z, std::tanh(z)}, "tanh where the sigmoid is meant"}},
                                  mine);
  if (words.empty() && mine[0] == std::trunc(mine[0])) words = "z is a whole number: is it kept in an int?";
  return words.empty() ? first_wrong(mine, right) : with_first(words, mine, right);
}

std::string finding_in_answers(const Numbers& mine, const Problem& problem) {
  const Numbers right = right_answers(problem);
  if (alike(mine, right)) return "";
  const std::string words = mistake_among(mistakes_in_answers(), answers_with, problem, mine);
  if (!words.empty()) return with_first(words, mine, right);
  Matrix table(rows_of(problem), problem.sizes.back()), truth = table;
  std::ranges::copy(mine, table.values().begin());
  std::ranges::copy(right, truth.values().begin());
  return with_first(diagnose(table, truth, 0, tolerance_for(right)), mine, right);
}

std::string finding_in_cost(const Numbers& mine, const Problem& problem) {
  const double right = right_cost(problem);
  if (alike(mine, {right})) return "";
  const auto rows = static_cast<double>(rows_of(problem));
  const auto outputs = static_cast<double>(problem.sizes.back());
  std::string words = known_among(
      {{{2 * right}, "this is cost (4.2): the factor 1/2 is missing"},
       {{right * rows}, "a sum over the batch instead of the mean"},
       {{2 * right * rows}, "the factor 1/2 is missing, and it is a sum over the batch instead of the mean"},
       {{2 * right / outputs}, "this is cost (4.3), a mean over the outputs as well"},
       {{right / outputs}, "divided by the number of outputs as well"},
       {{right / rows}, "divided by the batch's size once too often"},
       {{std::sqrt(2 * right)}, "the root of it is not asked for"},
       {{-right}, "the sign is wrong"},
       {{0.0}, "it is 0: are whole numbers divided? In many languages, 1 / 6 is 0"}},
      mine);
  for (const Mistake mistake : mistakes_in_answers()) {
    if (!words.empty()) break;
    const Numbers answers = answers_with(mistake, problem);
    if (answers.empty()) continue;
    Matrix table(rows_of(problem), problem.sizes.back());
    std::ranges::copy(answers, table.values().begin());
    if (alike(mine, {half_squared_error.value(table, problem.batches[0].targets)}))
      words = words_for(mistake);
  }
  return words.empty() ? first_wrong(mine, {right}) : with_first(words, mine, {right});
}

std::string finding_in_slopes(const Numbers& mine, const Problem& problem) {
  const Numbers right = right_slopes(problem);
  if (alike(mine, right)) return "";
  std::string words = known_among(other_forms(right, problem), mine);
  if (words.empty()) words = mistake_among(mistakes_in_slopes(), slopes_with, problem, mine);
  if (!words.empty()) return with_first(words, mine, right);
  return blocks_that_differ(mine, right, problem, "all slopes");
}

std::string finding_in_nudged_slopes(const Numbers& mine, const Problem& problem) {
  const Numbers right = right_slopes(problem);
  if (alike(mine, scaled(right, 2.0)))
    return with_first(
        "2 times too large: divide by 2h, because the two costs lie 2h apart, and keep the cost's factor 1/2",
        mine, right);
  const double factor = times_smaller(mine, right);
  if (factor > 1e3 && alike(scaled(mine, factor), right))
    return with_first("far too small: if you divide by 2 * h, it needs brackets, as in / (2 * h)", mine,
                      right);
  return finding_in_slopes(mine, problem);
}

std::string finding_in_knobs(const Numbers& mine, const Problem& problem) {
  const Numbers right = right_knobs(problem);
  if (alike(mine, right)) return "";
  if (alike(mine, problem.knobs))
    return "the knobs have not moved: is the rate read before the number of batches, and not as an int?";
  Problem faster = problem, uphill = problem;
  faster.rate = 1.0, uphill.rate = -problem.rate;
  std::string words =
      known_among({{right_knobs(uphill), "the sign is wrong: the step goes uphill"},
                   {right_knobs(faster), "the learning rate is forgotten"},
                   {right_slopes(problem), "these are the slopes; the knobs after the step are asked for"}},
                  mine);
  if (words.empty()) words = mistake_among(mistakes_in_steps(), knobs_with, problem, mine);
  if (!words.empty()) return with_first(words, mine, right);
  Numbers way = mine, right_way = right;
  for (std::size_t i = 0; i < mine.size(); ++i) way[i] -= problem.knobs[i], right_way[i] -= problem.knobs[i];
  return "what the knobs have moved is wrong: " + blocks_that_differ(way, right_way, problem, "all knobs");
}

}  // namespace nn
