#include "13_convolution/fast/filter_recipe.hpp"

#include <stdexcept>

#include "11_better/recipe_line.hpp"
#include "11_better/recipe_values.hpp"
#include "11_better/softmax.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Takes the option and its value out of the words, if it is there.
bool take_option(std::vector<std::string>& words, const std::string& name,
                 std::string& value) {
  const auto option = std::ranges::find(words, name);
  if (option == words.end()) return false;
  if (option + 1 == words.end())
    throw std::invalid_argument("'" + name + "' needs a value");
  value = option[1];
  words.erase(option, option + 2);
  return true;
}

void require_known(const BetterRecipe& recipe) {
  const auto refuse = [](bool is_set, const char* what) {
    if (is_set)
      throw std::invalid_argument(std::string("the float engine has no ") + what);
  };
  refuse(recipe.activation.value != relu.value, "activation but relu");
  refuse(recipe.cost.value != softmax_cross_entropy.value, "cost but softmax");
  refuse(recipe.start != Start::small, "start but small");
  refuse(recipe.step == Step::adam, "adam");
  refuse(recipe.absolute_decay != 0.0, "absolute decay");
  refuse(recipe.drop_inputs != 0.0, "dropout of inputs");
  refuse(recipe.standardised, "standardised inputs");
  refuse(recipe.average != 0, "averages of networks");
  refuse(recipe.patience != 0, "early stopping");
}

}  // namespace

BetterRecipe FilterRecipe::start_of_recipes() {
  return {.hidden = {},
          .activation = relu,
          .cost = softmax_cross_entropy,
          .start = Start::small,
          .step = Step::nesterov,
          .schedule = {.epochs = 1, .batch_size = 64, .learning_rate = 0.02},
          .fall = Fall::cosine};
}

FilterRecipe filter_recipe_from(const std::string& line) {
  FilterRecipe recipe;
  std::vector<std::string> words = words_of(line);
  std::string value;
  if (take_option(words, "--filters", value)) read_value(recipe.filters, value);
  if (take_option(words, "--side", value)) read_value(recipe.side, value);
  recipe.better = recipe_from(joined(words, " "), recipe.better);
  require_known(recipe.better);
  return recipe;
}

std::string as_line(const FilterRecipe& recipe) {
  const FilterRecipe usual;
  std::string line = "--filters " + written(recipe.filters);
  if (recipe.side != usual.side) line += " --side " + written(recipe.side);
  for (const RecipeOption& one : recipe_options()) {
    const std::string value = one.write(recipe.better);
    if (value != one.write(usual.better))
      line += " --" + std::string(one.name) + " " + value;
  }
  return line;
}

Plan plan_of(const FilterRecipe& recipe, std::size_t height, std::size_t width) {
  Plan plan{
      .picture = {1, height, width}, .banks = {}, .dense = recipe.better.hidden};
  for (const std::size_t filters : recipe.filters)
    plan.banks.push_back({.filters = filters, .side = recipe.side, .pool = 2});
  plan.dense.push_back(digit_classes);
  return plan;
}

StepForm step_form_of(const FilterRecipe& recipe) {
  const BetterRecipe& better = recipe.better;
  return {.batch_size = better.schedule.batch_size,
          .momentum = better.step == Step::plain ? 0.0 : better.momentum,
          .form = better.step == Step::classical ? Momentum::classical
                                                 : Momentum::nesterov,
          .decay = better.decay,
          .left_out = better.drop_hidden};
}

}  // namespace nn
