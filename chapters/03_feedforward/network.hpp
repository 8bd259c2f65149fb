// Layers in a row are a network: the answers of one layer are the inputs of the
// next. Sending inputs through the network from front to back is called
// feedforward. This is how a network computes its answers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "02_layer/layer.hpp"

namespace nn {

using Network = std::vector<Layer>;

// All sums and answers of one pass through the network. Layers count from 0: layer
// l computes z[l] from a[l], and a[l + 1] from z[l]. So a[0] holds the inputs, and
// a.back() holds the outputs.
struct Trace {
  std::vector<Matrix> z;  // z[l]: (m x n_out of layer l)
  std::vector<Matrix> a;  // a[l]: (m x n_in of layer l)

  const Matrix& outputs() const { return a.back(); }
};

// A network with these sizes: the number of inputs first, then the number of
// neurons in each layer, as in {784, 30, 10}. Every knob is drawn from the normal
// distribution N(0, 1), layer by layer. Throws std::invalid_argument for fewer than
// two sizes or for a size of 0.
Network random_network(std::span<const std::size_t> sizes,
                       const Activation& activation, Engine& engine);

// (3.1) A[0] = inputs, Z[l] = A[l] W[l] + b[l], A[l+1] = f(Z[l]). Reuses the memory
// of the trace. Throws ShapeError when the inputs do not fit.
void feedforward(const Network& network, const Matrix& inputs, Trace& trace);

// The outputs alone: inputs (m x n_in) give outputs (m x n_out).
Matrix feedforward(const Network& network, const Matrix& inputs);

// The sizes of a network, as random_network takes them: {784, 30, 10}.
std::vector<std::size_t> sizes_of(const Network& network);

// (3.2) The number of knobs, which are the weights and biases. The usual word is
// parameters. Inputs have none.
std::size_t count_knobs(const Network& network);

// The index of the largest output, which is the answer of the network. Of equal
// outputs the first one counts, and a NaN never does.
std::size_t argmax(std::span<const double> outputs);

}  // namespace nn
