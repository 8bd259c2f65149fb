// Mistakes that people make when they write a network in plain loops, and what each of them leads to. If a
// program prints exactly that, we know what it does.
#pragma once

#include <span>

#include "docs/mine/problem.hpp"

namespace nn {

enum class Mistake {
  none,
  // forward
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
  // backward
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
  last_example_only_in_weights,
  // steps
  knobs_before_blame,
  gradient_not_zeroed,  // three ways to divide what has piled up
  sums_not_zeroed,
  means_not_zeroed,
  step_for_each_example,
  sum_for_mean,
  biases_stay,
  last_batch_only,
  first_batch_only,
};

// What it is called in a finding: "the biases are forgotten".
std::string words_for(Mistake mistake);

// The same numbers as right_answers and so on, but with this mistake; the right ones for none. Empty where
// the shapes do not allow the mistake.
Numbers answers_with(Mistake mistake, const Problem& problem);
Numbers slopes_with(Mistake mistake, const Problem& problem);
Numbers knobs_with(Mistake mistake, const Problem& problem);

// The mistakes that can show in answers, in slopes as well, and in knobs after steps as well.
std::span<const Mistake> mistakes_in_answers();
std::span<const Mistake> mistakes_in_slopes();
std::span<const Mistake> mistakes_in_steps();

}  // namespace nn
