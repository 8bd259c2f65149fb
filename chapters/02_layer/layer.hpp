// A layer consists of neurons side by side that look at the same inputs. Each
// neuron is a column of the weight matrix. One matrix product therefore weighs
// every input for every neuron, and for every example of a batch.
#pragma once

#include "01_neuron/activation.hpp"
#include "common/matrix.hpp"
#include "common/random.hpp"

namespace nn {

struct Layer {
  Matrix weights;  // W: (n_in x n_out), a column for each neuron
  Matrix biases;   // b: (1 x n_out)
  Activation activation;
};

// (2.1) Z = A W + b, with b added to every row: a (m x n_in) gives z (m x n_out).
// Throws ShapeError when a does not fit the weights.
void weighted_sums(const Layer& layer, const Matrix& a, Matrix& z);

// (2.2) A' = f(Z), element by element: a receives the answers of the neurons.
void activate(const Activation& activation, const Matrix& z, Matrix& a);

// A layer whose weights and biases are drawn from the normal distribution N(0, 1).
Layer random_layer(std::size_t inputs, std::size_t neurons,
                   const Activation& activation, Engine& engine);

}  // namespace nn
