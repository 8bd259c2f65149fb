// Adam gives each knob a rate of its own: it divides the mean of the last slopes by
// their usual size. A knob whose slopes agree moves by about the rate in each step,
// however small they are. Most people begin with it, so it stands here to be
// measured beside the others. (Kingma and Ba, 2015.)
#pragma once

#include "06_backpropagation/backpropagation.hpp"

namespace nn {

// The shares that the two running means keep in each step, and what keeps the
// division from dividing by 0. The values are those of the paper.
struct AdamMemory {
  double slopes = 0.9, squares = 0.999, epsilon = 1e-8;
};

// (11.16) m = slopes m + (1 - slopes) g;  v = squares v + (1 - squares) g^2, knob
//         by knob, from 0 on
// (11.17) step along M / (sqrt(V) + epsilon), where M = m / (1 - slopes^t) and
//         V = v / (1 - squares^t) make up for the beginning at 0, t = 1, 2, ...
// Gives what to step along instead of the gradient. Throws std::invalid_argument
// unless both shares are at least 0 and below 1 and epsilon is above 0; ShapeError
// when the network becomes another one. A copy has its own memory.
GradientOf adam(GradientOf gradient_of, const AdamMemory& memory = {});

}  // namespace nn
