// Layers in a row are a network: the answers of one layer are the inputs of the
// next. Sending inputs through from front to back is called feedforward, and it is
// all that a network ever computes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "02_layer/layer.hpp"

namespace nn {

using Network = std::vector<Layer>;

// What one pass through the network leaves behind. Layers count from 0: layer l
// makes z[l] from a[l], and a[l + 1] from z[l]. So a[0] holds the inputs and
// a.back() the outputs.
struct Trace {
  std::vector<Matrix> z;  // z[l]: (m x n_out of layer l)
  std::vector<Matrix> a;  // a[l]: (m x n_in of layer l)

  const Matrix& outputs() const { return a.back(); }
};

// A network with these numbers of neurons, inputs first: {784, 30, 10}. Every knob
// is drawn from N(0, 1), layer by layer. Throws std::invalid_argument for fewer
// than two sizes or a size of 0.
Network random_network(std::span<const std::size_t> sizes,
                       const Activation& activation, Engine& engine);

// (3.1) a[0] = inputs;  Z[l] = A[l] W[l] + b[l];  A[l+1] = f(Z[l]). Reuses the
// trace's storage.
void feedforward(const Network& network, const Matrix& inputs, Trace& trace);

// The outputs alone: (m x n_in) gives (m x n_out).
Matrix feedforward(const Network& network, const Matrix& inputs);

// {784, 30, 10}: how many inputs, then how many neurons per layer.
std::vector<std::size_t> sizes_of(const Network& network);

// (3.2) How many knobs there are to set, weights and biases; the field calls them
// parameters. The inputs have none.
std::size_t count_knobs(const Network& network);

// The place of the largest output, the brightest neuron: the network's answer. The
// first of equals wins; NaN never does.
std::size_t argmax(std::span<const double> outputs);

}  // namespace nn
