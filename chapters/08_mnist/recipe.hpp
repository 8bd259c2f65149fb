// Everything that you decide before you train a network to read digits, under a
// name.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "07_sgd/sgd.hpp"

namespace nn {

struct Recipe {
  std::string name;
  std::string remark;               // one line: where it comes from
  std::vector<std::size_t> hidden;  // neurons per hidden layer
  Activation activation;
  Cost cost;  // whose gradient is followed
  Schedule schedule;
  // The standard deviation of the random weights at the start. With 1, the book's
  // start, the biases are random, too; with any other value they start at 0.
  double weight_deviation = 1.0;
};

// The recipe with other neurons, and with the start and the learning rate that suit
// them. An activation, its start and its rate belong together: from the start that
// suits sigmoids, ReLU did not learn with any rate from 1e-7 to 3. A recipe that
// has this activation already stays as it is. The source lists what was measured.
Recipe with_activation(Recipe recipe, const Activation& activation);

// "book", "13002-knobs", "relu-mse", "relu-mse-128"; the first is the main job.
std::span<const Recipe> recipes();

// The recipe of that name; throws std::invalid_argument otherwise.
const Recipe& recipe_named(const std::string& name);

// The sizes of its network for pictures of this many pixels: {784, 30, 10}.
std::vector<std::size_t> sizes_of(const Recipe& recipe, std::size_t pixels);

// The network that the recipe starts from.
Network start_network(const Recipe& recipe, std::size_t pixels, Engine& engine);

}  // namespace nn
