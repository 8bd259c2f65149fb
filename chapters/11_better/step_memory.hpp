// Momentum and Adam remember something of earlier steps: a number for each knob, so
// their memory is shaped like a gradient.
#pragma once

#include "04_gradient_descent/gradient_descent.hpp"

namespace nn {

// An empty memory becomes zeros in the shape of the network. Any other must have
// that shape: ShapeError, which begins with `who`, if the network is another one.
void fit_memory(Gradient& memory, const Network& network, const char* who);

}  // namespace nn
