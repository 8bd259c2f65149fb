#include "11_better/better_recipe.hpp"

#include <stdexcept>
#include <string>

#include "11_better/adam.hpp"
#include "11_better/cross_entropy.hpp"
#include "11_better/dropout.hpp"
#include "11_better/label_smoothing.hpp"
#include "11_better/momentum.hpp"
#include "11_better/shifted.hpp"
#include "11_better/small_start.hpp"
#include "11_better/softmax.hpp"
#include "11_better/weight_decay.hpp"

namespace nn {
namespace {

GradientOf with_memory(const BetterRecipe& recipe, GradientOf gradient) {
  switch (recipe.step) {
    case Step::plain:
      return gradient;
    case Step::classical:
      return momentum(gradient, recipe.momentum, Momentum::classical);
    case Step::nesterov:
      return momentum(gradient, recipe.momentum, Momentum::nesterov);
    case Step::adam:
      return adam(gradient, {.slopes = recipe.momentum});
  }
  throw std::invalid_argument("a recipe: there is no such step");
}

const Activation& last_activation(const BetterRecipe& recipe) {
  return takes_sums(recipe.cost) ? identity : recipe.activation;
}

}  // namespace

const Cost& better_cost_named(std::string_view name) {
  if (name == cross_entropy.name) return cross_entropy;
  if (name == softmax_cross_entropy.name) return softmax_cross_entropy;
  try {
    return cost_named(name);
  } catch (const std::invalid_argument& error) {
    throw std::invalid_argument(std::string(error.what()) + ", " +
                                cross_entropy.name + ", " +
                                softmax_cross_entropy.name);
  }
}

bool takes_sums(const Cost& cost) {
  return cost.value == cross_entropy.value ||
         cost.value == softmax_cross_entropy.value;
}

// Whatever a function of this chapter refuses, it refuses when it is called: here
// with an empty set of pictures.
void require_possible(const BetterRecipe& recipe) {
  if (recipe.average > 0 && recipe.patience > 0)
    throw std::invalid_argument(
        "a recipe: average and patience; only one of them can say which network "
        "is kept");
  if (recipe.average > recipe.schedule.epochs)
    throw std::invalid_argument(
        "a recipe: an average over " + std::to_string(recipe.average) +
        " epochs; there are " + std::to_string(recipe.schedule.epochs));
  composed_gradient(recipe, 1, Engine());
  examples_of(recipe, {digit_side, digit_side, {}, {}}, {}, Engine());
}

std::vector<std::size_t> sizes_of(const BetterRecipe& recipe, std::size_t pixels) {
  std::vector<std::size_t> sizes = recipe.hidden;
  sizes.insert(sizes.begin(), pixels);
  sizes.push_back(digit_classes);
  return sizes;
}

Network start_network(const BetterRecipe& recipe, std::size_t pixels,
                      Engine& engine) {
  const std::vector<std::size_t> sizes = sizes_of(recipe, pixels);
  const Activation& last = last_activation(recipe);
  if (recipe.start != Start::book)
    return small_start(sizes, recipe.activation, last, engine,
                       recipe.start == Start::small ? Biases::zero : Biases::drawn);
  Network network = random_network(sizes, recipe.activation, engine);
  network.back().activation = last;
  return network;
}

GradientOf composed_gradient(const BetterRecipe& recipe, std::size_t examples,
                             const Engine& engine) {
  GradientOf gradient =
      dropout(recipe.cost,
              {.inputs = recipe.drop_inputs, .hidden = recipe.drop_hidden}, engine);
  gradient = weight_decay(gradient, recipe.decay);
  gradient = absolute_decay(gradient, recipe.absolute_decay);
  gradient = with_memory(recipe, gradient);
  const auto& [epochs, batch_size, rate] = recipe.schedule;
  return falling_rate(gradient, recipe.fall,
                      count_steps(examples, batch_size, epochs));
}

Standard standard_of(const BetterRecipe& recipe, const ImageSet& training) {
  if (!recipe.standardised) return {};
  return standard_of(examples_from(training, digit_classes));
}

Examples examples_of(const BetterRecipe& recipe, const ImageSet& training,
                     const Standard& standard, const Engine& engine) {
  const std::size_t height = training.height, width = training.width;
  Engine chance = engine;
  Examples examples = examples_from(training, digit_classes);
  examples = shifted(examples, height, width, recipe.shift, Engine(chance()));
  examples =
      deformed(examples, height, width, recipe.deformation, Engine(chance()));
  examples = label_smoothing(examples, recipe.smoothing);
  return recipe.standardised ? standardised(examples, standard) : examples;
}

}  // namespace nn
