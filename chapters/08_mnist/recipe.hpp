// Everything that one decides before training a digit reader, under a name by which
// it can be repeated.
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
  // The standard deviation of the random start's weights. 1 is the book's, and its
  // biases are drawn as well; with another one they start at 0.
  double weight_deviation = 1.0;
};

// "book", "13002-knobs", "relu-mse", "relu-mse-128"; the first is the main job.
std::span<const Recipe> recipes();

// The recipe of that name; throws std::invalid_argument otherwise.
const Recipe& recipe_named(const std::string& name);

// The sizes of its network for pictures of this many pixels: {784, 30, 10}.
std::vector<std::size_t> sizes_of(const Recipe& recipe, std::size_t pixels);

// The network that the recipe starts from.
Network start_network(const Recipe& recipe, std::size_t pixels, Engine& engine);

}  // namespace nn
