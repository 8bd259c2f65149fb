// The figures of this chapter.
#pragma once

#include "01_neuron/strokes.hpp"
#include "03_feedforward/tally.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 03_two_networks: the same picture on its way through two networks [784, 7, 10],
// all brightnesses.
void draw_two_networks(Plots& plots, const Picture& picture, const Network& by_hand,
                       const Network& by_chance);

// 03_answers: how often each digit is the answer of two networks, and how often it
// was shown.
void draw_answers(Plots& plots, const Tally& by_hand, const Tally& by_chance);

}  // namespace nn
