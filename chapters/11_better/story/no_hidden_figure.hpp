// The figure of networks without a hidden layer.
#pragma once

#include <span>

#include "11_better/better_training.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 11_no_hidden_layer: validation accuracy, epoch by epoch, of runs from the same
// seeds under two costs. There is a run, and all have equally many epochs.
void draw_no_hidden_layer(Plots& plots, std::span<const BetterTraining> quadratic,
                          std::span<const BetterTraining> entropy);

}  // namespace nn
