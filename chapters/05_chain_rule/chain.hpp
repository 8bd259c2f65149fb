// The smallest deep network: neurons in a row, one in each layer. If you turn a
// weight, z changes, then a, and so on, up to the cost. The slope of the cost is
// the product of the slopes along the way. This is the chain rule.
#pragma once

#include <span>
#include <vector>

namespace nn {

// One neuron with one input: z = w a_prev + b, a = sigmoid(z).
struct Link {
  double w = 0.0, b = 0.0;
};

// What is known about a link after the way forward and back. The cost is
// C = (a_last - y)^2.
struct LinkSlopes {
  double a_prev = 0.0;  // what came in: dz/dw
  double gate = 0.0;    // sigmoid'(z) = da/dz
  double ahead = 0.0;   // dC/da: the blame on its answer, from the neurons ahead
  double dw = 0.0;      // (5.1) dC/dw = a_prev * gate * ahead
  double db = 0.0;      // (5.2) dC/db = gate * ahead
};

// The answer of the last neuron.
double answer(std::span<const Link> chain, double input);

// C = (a_last - y)^2
double cost(std::span<const Link> chain, double input, double y);

// The slopes of all links, the first link first. (5.3) leads one link back:
// dC/da_prev = w * gate * ahead.
std::vector<LinkSlopes> slopes(std::span<const Link> chain, double input, double y);

}  // namespace nn
