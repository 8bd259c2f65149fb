#include "docs/mine/mistakes.hpp"

#include <algorithm>
#include <array>

#include "docs/mine/pass.hpp"

namespace nn {
namespace {

// Those that show in steps only, then those in answers, then those in slopes.
constexpr std::array every_mistake = [] {
  using enum Mistake;
  return std::array{knobs_before_blame,
                    gradient_not_zeroed,
                    sums_not_zeroed,
                    means_not_zeroed,
                    step_for_each_example,
                    sum_for_mean,
                    biases_stay,
                    last_batch_only,
                    first_batch_only,
                    weights_by_columns,
                    rows_too_long,
                    biases_before_weights,
                    biases_not_skipped,
                    no_biases,
                    biases_subtracted,
                    sums_go_on,
                    no_activation,
                    no_activation_at_the_end,
                    activation_only_at_the_end,
                    no_slope,
                    no_slope_in_hidden_layers,
                    no_slope_at_the_end,
                    slope_at_the_answer,
                    way_back_not_transposed,
                    way_back_without_slope,
                    way_back_without_weights,
                    last_neuron_ahead_only,
                    slopes_transposed,
                    own_answers_for_inputs,
                    no_slopes_of_biases,
                    last_example_only,
                    last_example_only_in_weights};
}();
constexpr std::size_t in_steps_only = 9, in_answers = 10;

// Rows as long as there are inputs: another table, which still lies in the array. We ask this of one layer
// only, where it shows first.
bool are_rows_too_long(const std::vector<std::size_t>& sizes) {
  const std::size_t in = sizes[0], out = sizes[1];
  return sizes.size() == 2 && in != out && (in - 1) * in < in * out;
}

bool is_possible(Mistake mistake, const Problem& problem) {
  if (mistake == Mistake::rows_too_long) return are_rows_too_long(problem.sizes);
  if (mistake != Mistake::way_back_not_transposed && mistake != Mistake::own_answers_for_inputs) return true;
  return std::ranges::adjacent_find(problem.sizes, std::ranges::not_equal_to()) == problem.sizes.end();
}

}  // namespace

std::string words_for(Mistake mistake) {
  using enum Mistake;
  switch (mistake) {
    case none:
      return "";
    case weights_by_columns:
      return "the weights are read transposed: they come input by input, a row for each input";
    case rows_too_long:
      return "the rows of weights are too long: a row has one weight for each neuron, not one for each input";
    case biases_before_weights:
      return "the biases are read before the weights: they come after them";
    case biases_not_skipped:
      return "the knobs of a layer begin too early: after the weights of the layer before come its biases";
    case no_biases:
      return "the biases are forgotten";
    case biases_subtracted:
      return "the biases are subtracted";
    case sums_go_on:
      return "the sum of one neuron goes on into the next: begin each with its bias";
    case no_activation:
      return "the sigmoid is forgotten";
    case no_activation_at_the_end:
      return "the last layer has no sigmoid";
    case activation_only_at_the_end:
      return "the hidden layers have no sigmoid";
    case no_slope:
      return "the slope of the sigmoid, a (1 - a), is forgotten";
    case no_slope_in_hidden_layers:
      return "the slope of the sigmoid, a (1 - a), is forgotten in the hidden layers";
    case no_slope_at_the_end:
      return "the slope of the sigmoid, a (1 - a), is forgotten in the last layer";
    case slope_at_the_answer:
      return "the slope of the sigmoid is taken at a instead of z: with a, it is a (1 - a)";
    case way_back_not_transposed:
      return "the blame goes back through transposed weights";
    case way_back_without_slope:
      return "the blame goes back without the slope of the sigmoid, a (1 - a): multiply the weight by the error";
    case way_back_without_weights:
      return "the blame goes back without the weights";
    case last_neuron_ahead_only:
      return "only the last neuron ahead passes blame back: add up the blame of all of them";
    case slopes_transposed:
      return "the slopes of the weights are transposed: print a row for each input";
    case own_answers_for_inputs:
      return "shifted by one layer: the slopes are multiplied by the layer's answers instead of its inputs";
    case no_slopes_of_biases:
      return "the slopes of the biases are forgotten";
    case last_example_only:
      return "only the last example of the batch counts: add the slopes of all of them";
    case last_example_only_in_weights:
      return "for the weights, only the last example of the batch counts: add the slopes of all of them";
    case knobs_before_blame:
      return "the knobs move before the blame has passed through them";
    case gradient_not_zeroed:
    case sums_not_zeroed:
    case means_not_zeroed:
      return "the slopes of the batch before are still there: set them to zero";
    case step_for_each_example:
      return "the knobs move after each example, not once for the whole batch";
    case sum_for_mean:
      return "a sum over the batch instead of the mean";
    case biases_stay:
      return "the biases do not move";
    case last_batch_only:
      return "only the last batch makes a step";
    case first_batch_only:
      return "only the first batch makes a step";
  }
  return "";
}

Numbers answers_with(Mistake mistake, const Problem& problem) {
  if (!is_possible(mistake, problem)) return {};
  return Pass(mistake, problem).answers(problem.batches.front());
}

Numbers slopes_with(Mistake mistake, const Problem& problem) {
  if (!is_possible(mistake, problem)) return {};
  Numbers slopes(problem.knobs.size(), 0.0);
  Pass(mistake, problem).add_slopes(problem.batches.front(), slopes);
  return slopes;
}

Numbers knobs_with(Mistake mistake, const Problem& problem) {
  if (!is_possible(mistake, problem)) return {};
  Pass pass(mistake, problem);
  for (const Batch& batch : problem.batches) {
    if (mistake == Mistake::last_batch_only && &batch != &problem.batches.back()) continue;
    if (mistake == Mistake::first_batch_only && &batch != &problem.batches.front()) break;
    pass.step(batch);
  }
  return pass.knobs();
}

std::span<const Mistake> mistakes_in_answers() {
  return std::span(every_mistake).subspan(in_steps_only, in_answers);
}
std::span<const Mistake> mistakes_in_slopes() { return std::span(every_mistake).subspan(in_steps_only); }
std::span<const Mistake> mistakes_in_steps() { return every_mistake; }

}  // namespace nn
