// 05.3 A layer learns: it passes the blame on, and then it turns its knobs.
#pragma once

#include "02_layer/layer.hpp"

namespace mine {

using nn::Layer;  // weights (n_in x n_out), biases (1 x n_out), activation
using nn::Matrix;

// One step of this layer on m examples. x: its inputs (m x n_in), z: its sums
// (m x n_out), dC_da: the blame on its neurons (m x n_out). Returns the blame on
// the inputs (m x n_in), worked out with the knobs as they were before the step.
Matrix learn(Layer& layer, const Matrix& x, const Matrix& z, const Matrix& dC_da,
             double rate);

}  // namespace mine
