// Softmax turns the ten weighted sums of the last layer into ten probabilities:
// each is positive, and together they are 1. It is no activation of single neurons,
// because each output depends on all ten sums. So the last layer keeps the
// identity, and softmax lives in the cost: how surprised was the network by the
// right answer? (Nielsen's book, chapter 3; there as the log-likelihood.)
#pragma once

#include "04_gradient_descent/cost.hpp"
#include "common/softmax.hpp"

namespace nn {

// Softmax itself, (11.1), stands in common/softmax.hpp.
//
// Takes what comes out of an identity layer, the sums z (m x n), and targets whose
// rows add up to 1:
// (11.2) C = mean over the rows of -(the sum over j of y(i, j) ln p(i, j)): how
//        surprised the network was
// (11.3) dC/dz = (p - y) / m: no slope of an activation stands in the way
// Give it to backpropagation like any other cost.
extern const Cost softmax_cross_entropy;

}  // namespace nn
