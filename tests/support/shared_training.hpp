// A small training whose mini-batches do not divide, for the tests of chapter 14.
#pragma once

#include <algorithm>
#include <cmath>

#include "14_many_machines/broken_ways.hpp"

namespace nn {

// 47 examples in mini-batches of 10: the last one has 7, fewer than 8 slices.
inline SharedTraining small_training(std::size_t batch_size = 10) {
  Engine engine(5);
  Matrix inputs(47, 6), targets(47, 3);
  fill_uniform(inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 47; ++i) targets(i, i % 3) = 1.0;
  return {.start = random_network(std::vector<std::size_t>{6, 5, 3}, sigmoid, engine),
          .examples = examples_from(inputs, targets),
          .schedule = {.epochs = 2, .batch_size = batch_size, .learning_rate = 3.0},
          .gradient_of = backpropagation(half_squared_error),
          .seed = 2};
}

inline double largest_difference(Network a, Network b) {
  double largest = 0.0;
  const auto left = knobs(a), right = knobs(b);
  for (std::size_t block = 0; block < left.size(); ++block) {
    for (std::size_t i = 0; i < left[block].size(); ++i)
      largest = std::max(largest, std::abs(left[block][i] - right[block][i]));
  }
  return largest;
}

}  // namespace nn
