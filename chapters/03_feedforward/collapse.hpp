// Why neurons need an activation function: without one, two layers can do no more
// than a single one.
#pragma once

#include "02_layer/layer.hpp"

namespace nn {

// (3.3) The one layer that gives the same weighted sums as two in a row without
// activation between them: W = W0 W1, b = b0 W1 + b1. The activation is the second
// layer's. ShapeError when they do not fit.
Layer collapse(const Layer& first, const Layer& second);

}  // namespace nn
