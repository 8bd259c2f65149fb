#include "11_better/better_model.hpp"

#include "11_better/cross_entropy.hpp"
#include "11_better/recipe_line.hpp"
#include "11_better/softmax.hpp"

namespace nn {
namespace {

bool is(const Cost& cost, const Cost& wanted) { return cost.value == wanted.value; }

// The line of the book's own recipe is empty, and a file needs a word for it.
std::string line_of(const BetterRecipe& recipe) {
  const std::string line = as_line(recipe);
  return line.empty() ? "--cost " + std::string(recipe.cost.name) : line;
}

Origin origin_of(const BetterTraining& training, const BetterRecipe& recipe,
                 const std::string& data) {
  Schedule schedule = recipe.schedule;
  schedule.epochs = training.history.size();
  return {.data = data,
          .seed = training.seed,
          .recipe = {.name = line_of(recipe),
                     .remark = "a recipe of chapter 11",
                     .hidden = recipe.hidden,
                     .activation = recipe.activation,
                     .cost = recipe.cost,
                     .schedule = schedule}};
}

}  // namespace

Model model_of(const BetterTraining& training, const BetterRecipe& recipe,
               const std::string& data) {
  Model model{.network = training.network,
              .origin = origin_of(training, recipe, data)};
  if (is(recipe.cost, softmax_cross_entropy)) model.cost = softmax_cost;
  if (is(recipe.cost, cross_entropy)) {
    model.cost = "CrossEntropyCost";
    model.network.back().activation = sigmoid;
  }
  return model;
}

}  // namespace nn
