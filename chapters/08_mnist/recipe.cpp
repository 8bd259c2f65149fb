#include "08_mnist/recipe.hpp"

#include <algorithm>
#include <stdexcept>

#include "common/mnist.hpp"

namespace nn {

std::span<const Recipe> recipes() {
  static const std::vector<Recipe> all = {
      {.name = "book",
       .remark = "Nielsen's network",
       .hidden = {30},
       .activation = sigmoid,
       .cost = half_squared_error,
       .schedule = {.epochs = 30, .batch_size = 10, .learning_rate = 3.0}},
      {.name = "13002-knobs",
       .remark = "the network of the videos, at last trained",
       .hidden = {16, 16},
       .activation = sigmoid,
       .cost = half_squared_error,
       .schedule = {.epochs = 30, .batch_size = 10, .learning_rate = 3.0}},
      {.name = "relu-mse",
       .remark =
           "another article's ReLU network (its cost is called MSE there), as large as the book's",
       .hidden = {30},
       .activation = relu,
       .cost = squared_error,
       .schedule = {.epochs = 10, .batch_size = 32, .learning_rate = 0.1},
       .weight_deviation = 0.01},
      {.name = "relu-mse-128",
       .remark = "the same with the article's 128 hidden neurons",
       .hidden = {128},
       .activation = relu,
       .cost = squared_error,
       .schedule = {.epochs = 10, .batch_size = 32, .learning_rate = 0.1},
       .weight_deviation = 0.01},
  };
  return all;
}

const Recipe& recipe_named(const std::string& name) {
  const auto found = std::ranges::find(recipes(), name, &Recipe::name);
  if (found == recipes().end())
    throw std::invalid_argument("no recipe is called '" + name + "'");
  return *found;
}

std::vector<std::size_t> sizes_of(const Recipe& recipe, std::size_t pixels) {
  std::vector<std::size_t> sizes = recipe.hidden;
  sizes.insert(sizes.begin(), pixels);
  sizes.push_back(digit_classes);
  return sizes;
}

Network start_network(const Recipe& recipe, std::size_t pixels, Engine& engine) {
  Network network =
      random_network(sizes_of(recipe, pixels), recipe.activation, engine);
  if (recipe.weight_deviation == 1.0) return network;
  for (Layer& layer : network) {
    layer.weights *= recipe.weight_deviation;
    layer.biases *= 0.0;
  }
  return network;
}

}  // namespace nn
