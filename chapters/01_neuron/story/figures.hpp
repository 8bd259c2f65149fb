// The figures of this chapter.
#pragma once

#include "01_neuron/strokes.hpp"
#include "common/story/plot.hpp"

namespace nn {

// 01_activations: four activation functions from z = -5 to 5.
void draw_activations(Plots& plots);

// 01_detector: the weights of a stroke detector as a picture.
void draw_detector(Plots& plots, const Neuron& detector);

// 01_slide: what three detectors of stroke B answer while the stroke slides past. The
// first has weights only, the second also a bias, and the third also a rim.
void draw_slide(Plots& plots, const Neuron& weights_only, const Neuron& with_bias,
                const Neuron& with_rim);

}  // namespace nn
