// The figures of this chapter.
#pragma once

#include "01_neuron/strokes.hpp"
#include "03_feedforward/tally.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 03_two_networks: the same picture goes through two networks [784, 7, 10]. The figure
// shows the brightness of every pixel and every neuron.
void draw_two_networks(Plots& plots, const Picture& picture, const Network& by_hand,
                       const Network& by_chance);

// 03_answers: how often each digit was shown, and how often each of the two networks
// answered it.
void draw_answers(Plots& plots, const Tally& by_hand, const Tally& by_chance);

}  // namespace nn
