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
                    weights_by_columns,
                    biases_before_weights,
                    no_biases,
                    biases_subtracted,
                    no_activation,
                    no_activation_at_the_end,
                    activation_only_at_the_end,
                    no_slope,
                    no_slope_in_hidden_layers,
                    no_slope_at_the_end,
                    slope_at_the_answer,
                    way_back_not_transposed,
                    slopes_transposed,
                    own_answers_for_inputs,
                    no_slopes_of_biases,
                    last_example_only};
}();
constexpr std::size_t in_steps_only = 8, in_answers = 7;

bool is_possible(Mistake mistake, const Problem& problem) {
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
    case biases_before_weights:
      return "the biases are read before the weights: they come after them";
    case no_biases:
      return "the biases are forgotten";
    case biases_subtracted:
      return "the biases are subtracted";
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
    case slopes_transposed:
      return "the slopes of the weights are transposed: print a row for each input";
    case own_answers_for_inputs:
      return "shifted by one layer: the slopes are multiplied by the layer's answers instead of its inputs";
    case no_slopes_of_biases:
      return "the slopes of the biases are forgotten";
    case last_example_only:
      return "only the last example of the batch counts: add the slopes of all of them";
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
    if (mistake != Mistake::last_batch_only || &batch == &problem.batches.back()) pass.step(batch);
  }
  return pass.knobs();
}

std::span<const Mistake> mistakes_in_answers() {
  return std::span(every_mistake).subspan(in_steps_only, in_answers);
}
std::span<const Mistake> mistakes_in_slopes() { return std::span(every_mistake).subspan(in_steps_only); }
std::span<const Mistake> mistakes_in_steps() { return every_mistake; }

}  // namespace nn
