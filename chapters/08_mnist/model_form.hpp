// What writing and reading a model's file must agree on.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "08_mnist/model.hpp"

namespace nn {

// The book's loader takes every network for one of sigmoids, and looks up the cost
// by its name. So the cost of a network with other neurons ends with these words:
// no cost has such a name, and the loader stops instead of reading nonsense.
inline constexpr std::string_view other_neurons =
    " with other neurons than sigmoids";

inline constexpr std::size_t most_sizes = 100;  // of layers, the inputs among them
// Each neuron has two lists of numbers, and a list takes more memory than text.
inline constexpr std::size_t most_neurons = 100'000;
// In bytes; the path of a data set may be in it.
inline constexpr std::size_t longest_text = 32'768;

// The inputs and neurons of a layer.
struct LayerShape {
  std::size_t inputs = 0, neurons = 0;
};

// The layers of a network in which each takes what the one before it gives.
inline std::vector<LayerShape> shapes_from(std::span<const std::size_t> sizes) {
  std::vector<LayerShape> shapes;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l)
    shapes.push_back({sizes[l], sizes[l + 1]});
  return shapes;
}

inline std::size_t knobs_in(std::span<const LayerShape> shapes) {
  std::size_t knobs = 0;
  for (const LayerShape& layer : shapes)
    knobs += (layer.inputs + 1) * layer.neurons;
  return knobs;
}

// How a recipe of chapter 11 begins. No recipe of chapter 08 has such a name.
inline constexpr std::string_view options_begin = "--";

// Softmax makes probabilities of any sums. So what gives the sums must be an
// identity, or they are no longer what the network learned.
inline bool fits_last_layer(std::string_view cost, const Activation& last) {
  return cost != softmax_cost || std::string_view(last.name) == identity.name;
}

}  // namespace nn
