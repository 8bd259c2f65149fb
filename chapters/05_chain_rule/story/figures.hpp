// The figures of this chapter.
#pragma once

#include "03_feedforward/network.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 05_wishes: ten outputs, and how each of them wishes to move if `digit` was shown.
void draw_wishes(Plots& plots, std::span<const double> outputs, std::size_t digit);

// 05_blame: the network of 13 knobs and the example (1, 2) with the target 1. The
// answers go forward, and the blame goes back.
void draw_blame(Plots& plots);

// 05_loss: the loss after each epoch of the network that learns neuron by neuron.
void draw_losses(Plots& plots, std::span<const double> losses);

}  // namespace nn
