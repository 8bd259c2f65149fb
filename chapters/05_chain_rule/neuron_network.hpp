// A network that learns neuron by neuron. On the way forward, each neuron remembers
// its inputs and its sums. On the way back, it is told how fast the cost grows with
// its answer. It works out its own slopes and the blame on its inputs, and only
// then turns its knobs. Chapter 06 does the same in four matrix equations.
#pragma once

#include <functional>
#include <vector>

#include "01_neuron/neuron.hpp"
#include "04_gradient_descent/cost.hpp"

namespace nn {

// What a neuron remembers about a batch of m examples.
struct Memory {
  Matrix inputs;          // (m x n_in)
  std::vector<double> z;  // one weighted sum per example
};

// The neuron's answers to a batch, one per example; fills its memory.
std::vector<double> forward(const Neuron& neuron, const Matrix& inputs,
                            Memory& memory);

// What a neuron works out from the blame on it, dC/da for each example, before any
// knob is turned.
struct Blame {
  // (5.4) dC/dw_k = sum over examples i of x_ik * f'(z_i) * dC/da_i
  std::vector<double> weights;
  // (5.5) dC/db = sum over examples i of f'(z_i) * dC/da_i
  double bias = 0.0;
  // (5.6) dC/dx_ik = w_k * f'(z_i) * dC/da_i: (m x n_in)
  Matrix inputs;
};
Blame blame(const Neuron& neuron, const Memory& memory,
            std::span<const double> dC_da);

// Turns the knobs against their slopes and returns the blame on the inputs, worked
// out before the turn.
Matrix backward(Neuron& neuron, const Memory& memory, std::span<const double> dC_da,
                double rate);

using NeuronLayer = std::vector<Neuron>;
using NeuronNetwork = std::vector<NeuronLayer>;

// The same network as a row of layers of neurons.
NeuronNetwork neuron_by_neuron(const Network& network);

// The outputs for a batch: (m x n_in) gives (m x n_out).
Matrix feedforward(const NeuronNetwork& network, const Matrix& inputs);

// One step on a batch. The slopes are those of the squared error (4.2), and a layer
// adds up the blame that its neurons send back (5.7). Returns the mean squared
// error (4.3) before the step, which most programs print: (4.2) divided by the
// number of outputs.
double learn(NeuronNetwork& network, const Batch& batch, double rate);

// Goes through all examples in order, `epochs` times, in batches. The last batch
// may be smaller. After each epoch, `report` gets its number, counted from 1, and
// the mean loss of all examples. The loss of a batch is the one before its step.
void train_neuron_by_neuron(
    NeuronNetwork& network, const Examples& examples, std::size_t epochs,
    std::size_t batch_size, double rate,
    const std::function<void(std::size_t epoch, double loss)>& report);

}  // namespace nn
