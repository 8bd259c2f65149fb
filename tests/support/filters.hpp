// What the tests of filters in float share: pictures and starts.
#pragma once

#include <algorithm>

#include "06_backpropagation/gradient_check.hpp"
#include "13_convolution/wiring.hpp"
#include "common/dataset.hpp"

namespace nn {

inline Examples some_pictures(std::size_t pixels, std::size_t count) {
  Engine engine(3);
  Matrix inputs(count, pixels), targets(count, 10);
  fill_uniform(inputs, -1.0, 1.0, engine);
  for (std::size_t i = 0; i < count; ++i) targets(i, engine() % 10) = 1.0;
  return examples_from(inputs, targets);
}

inline std::vector<std::uint32_t> shuffled_order(std::size_t count) {
  std::vector<std::uint32_t> order(count);
  for (std::size_t i = 0; i < count; ++i) order[i] = static_cast<std::uint32_t>(i);
  Engine engine(4);
  shuffle(order, engine);
  return order;
}

// A small start, with biases.
inline Network start_with_biases(const Plan& plan) {
  Engine engine(1);
  Network network = small_start(plan, relu, identity, engine);
  for (Layer& layer : network) fill_uniform(layer.biases, -0.1, 0.3, engine);
  return network;
}

// The largest (6.5) of all blocks of knobs.
inline double knobs_apart(Network a, Network b) {
  double largest = 0.0;
  for (std::size_t block = 0; block < knobs(a).size(); ++block)
    largest = std::max(largest, relative_difference(knobs(a)[block], knobs(b)[block]));
  return largest;
}

}  // namespace nn
