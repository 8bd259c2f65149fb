// 05.2 One neuron's blame: what it passes on, and the slopes of its own knobs.
#pragma once

#include <span>
#include <vector>

#include "01_neuron/neuron.hpp"
#include "common/matrix.hpp"

namespace mine {

using nn::Matrix;
using nn::Neuron;  // weights, bias, activation

struct Blame {
  std::vector<double> weights;  // dC/dw: one slope per weight
  double bias = 0.0;            // dC/db
  Matrix inputs;                // dC/dx, (n x m) like the inputs
};

// inputs: (n x m), a row for each of the n inputs, and a column for each of the m
// examples. dC_da: the blame on the neuron, one number per example.
Blame blame(const Neuron& neuron, const Matrix& inputs,
            std::span<const double> dC_da);

}  // namespace mine
