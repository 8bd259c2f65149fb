// Why neurons need an activation function: without one, two layers can do no more
// than a single layer.
#pragma once

#include "02_layer/layer.hpp"

namespace nn {

// (3.3) The layer that gives the same weighted sums as two layers in a row without
// an activation function between them: W = W0 W1, b = b0 W1 + b1. It has the
// activation function of the second layer. Throws ShapeError when the layers do not
// fit.
Layer collapse(const Layer& first, const Layer& second);

}  // namespace nn
