// Networks with filters and examples for them, for the tests of chapter 13.
#pragma once

#include <vector>

#include "13_convolution/wiring.hpp"
#include "common/dataset.hpp"

namespace nn {

// Odd sizes, several channels, one or two banks, no bank at all, and pooling.
inline const std::vector<Plan> wired_plans = {
    {.picture = {1, 5, 5}, .banks = {{2, 2, 2}}, .dense = {3}},
    {.picture = {3, 5, 6}, .banks = {{4, 3, 1}}, .dense = {2}},
    {.picture = {2, 7, 9}, .banks = {{3, 2, 2}, {2, 2, 1}}, .dense = {4, 2}},
    {.picture = {1, 9, 9}, .banks = {{2, 3, 1}, {3, 2, 3}, {2, 2, 1}}, .dense = {3}},
    {.picture = {2, 3, 3}, .banks = {{2, 3, 1}}, .dense = {2}},
    {.picture = {1, 2, 3}, .banks = {}, .dense = {4, 2}}};

inline Batch random_examples(std::size_t rows, std::size_t inputs, std::size_t outputs, Engine& engine) {
  Batch batch{Matrix(rows, inputs), Matrix(rows, outputs)};
  fill_normal(batch.inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < rows; ++i) batch.targets(i, i % outputs) = 1.0;
  return batch;
}

inline Batch examples_for(const Plan& plan, std::size_t rows, Engine& engine) {
  return random_examples(rows, plan.picture.size(), plan.dense.back(), engine);
}

// Biases of 0 would hide a mistake in theirs.
inline Network wired_start(const Plan& plan, const Activation& hidden, Engine& engine) {
  Network network = small_start(plan, hidden, identity, engine);
  for (Layer& layer : network) fill_normal(layer.biases, 0.0, 0.5, engine);
  return network;
}

}  // namespace nn
