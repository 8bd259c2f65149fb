// 11.3 A rolling ball: momentum in the form of the book.
#pragma once

#include "04_gradient_descent/gradient_descent.hpp"

namespace mine {

using nn::Gradient;
using nn::Network;

struct Ball {
  double share = 0.9;  // of the velocity that is kept, from 0 to less than 1
  Gradient velocity;   // a number for each knob; empty before the first step
};

// One step: v = share v - rate g, then w = w + v, for each knob. Throws
// std::invalid_argument for a share out of range, and another exception if the
// velocity does not have the shape of the network.
void roll(Ball& ball, Network& network, const Gradient& gradient, double rate);

}  // namespace mine
