// What one decides before training filters in float: chapter 11's decisions about
// everything, and the banks in front of the dense layers. As with chapter 11, a
// recipe is a line of text that stands beside a measured result, and that anyone
// may type to repeat it:
//
//     --filters 20,40 --hidden 100 --dropout 0.5 --epochs 12
#pragma once

#include <string>

#include "11_better/better_recipe.hpp"
#include "13_convolution/fast/convolution_training.hpp"
#include "13_convolution/wiring.hpp"

namespace nn {

struct FilterRecipe {
  std::vector<std::size_t> filters = {20, 40};  // of each bank, which pools by 2
  std::size_t side = 5;                         // of every patch
  // hidden: the dense layers between the filters and the outputs.
  BetterRecipe better = start_of_recipes();

  // ReLU, softmax, a small start, Nesterov's steps with momentum 0.9 and a rate
  // that falls from 0.02 along a cosine; batches of 64; no dense hidden layer.
  static BetterRecipe start_of_recipes();
};

// The recipe of such a line, beginning with FilterRecipe{}. Throws
// std::invalid_argument, in one line, for options that do not exist, and for
// decisions that the float engine does not know.
FilterRecipe filter_recipe_from(const std::string& line);

// Its filters, and all else that differs from FilterRecipe{}.
std::string as_line(const FilterRecipe& recipe);

// The network of a recipe for pictures of this size. Throws as wiring_of does.
Plan plan_of(const FilterRecipe& recipe, std::size_t height, std::size_t width);

// Its steps, for the float engine.
StepForm step_form_of(const FilterRecipe& recipe);

}  // namespace nn
