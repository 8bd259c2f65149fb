// Which way is down? The gradient holds one slope for each knob: how fast the cost
// grows if you turn up this knob alone. Learning is a walk: measure the slopes,
// take a step against them, and repeat. Here every slope is measured by nudging its
// knob. This is slow, but simple, and every faster way must give the same slopes.
#pragma once

#include <span>
#include <vector>

#include "04_gradient_descent/cost.hpp"

namespace nn {

struct LayerGradient {
  Matrix weights;  // dC/dW: shaped like the layer's weights
  Matrix biases;   // dC/db: shaped like the layer's biases
};
using Gradient = std::vector<LayerGradient>;

// A gradient of zeros in the shape of the network.
Gradient zero_gradient(const Network& network);

// All knobs of the network, or all slopes of a gradient, in blocks: layer by layer,
// first the weights (row by row), then the biases. The blocks are views: to write
// to them changes the network or the gradient.
std::vector<std::span<double>> knobs(Network& network);
std::vector<std::span<double>> knobs(Gradient& gradient);

// (4.5) Every slope by two nudges: (C(knob + h) - C(knob - h)) / 2h. This takes two
// passes per knob.
Gradient nudged_gradient(const Network& network, const Batch& batch,
                         const Cost& cost, double h = 1e-5);

// (4.6) One step downhill: every knob minus rate times its slope. ShapeError if the
// shapes of the gradient and the network differ.
void descend(Network& network, const Gradient& gradient, double rate);

// |gradient|^2, the sum of the squares of all slopes. A step promises to lower the
// cost by rate times this.
double squared_length(const Gradient& gradient);

}  // namespace nn
