// A neuron that is wrong and sure of it has a flat sigmoid: with the quadratic cost
// it hardly learns. This cost grows without limit as a neuron gets surer of a wrong
// answer, and the slope of its logarithm cancels the slope of the sigmoid. So the
// last layer keeps the identity, and the sigmoid lives in the cost, as softmax does
// in the other one. (Nielsen's book, chapter 3.)
#pragma once

#include "04_gradient_descent/cost.hpp"

namespace nn {

// Takes what comes out of an identity layer, the sums z (m x n), and targets from 0
// to 1, each neuron for itself:
// (11.4) C = mean over the rows of -(the sum over j of
//        y ln sigmoid(z) + (1 - y) ln(1 - sigmoid(z)))
// (11.5) dC/dz = (sigmoid(z) - y) / m
// The cost is finite for any finite z. Give it to backpropagation like any other.
extern const Cost cross_entropy;

}  // namespace nn
