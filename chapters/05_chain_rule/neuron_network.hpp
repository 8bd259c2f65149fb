// A network that learns neuron by neuron. On the way forward each neuron remembers what it saw; on the way
// back it is told how much the cost minds its answer, works out its own slopes, tells its inputs how much
// they are to blame, and only then turns its knobs. Chapter 06 says the same in four matrix equations.
#pragma once

#include <functional>
#include <vector>

#include "01_neuron/neuron.hpp"
#include "04_gradient_descent/cost.hpp"

namespace nn {

// What a neuron remembers of a batch of m examples.
struct Memory {
  Matrix inputs;          // (m x n_in)
  std::vector<double> z;  // one weighted sum per example
};

// The neuron's answers to a batch, one per example; fills its memory.
std::vector<double> forward(const Neuron& neuron, const Matrix& inputs, Memory& memory);

// What a neuron makes of the blame it gets, dC/da per example, before any knob is turned.
struct Blame {
  std::vector<double> weights;  // (5.4) dC/dw_i = sum over examples of input_i * f'(z) * dC/da
  double bias = 0.0;            // (5.5) dC/db   = sum over examples of f'(z) * dC/da
  Matrix inputs;                // (5.6) dC/dinput_i = w_i * f'(z) * dC/da, per example: (m x n_in)
};
Blame blame(const Neuron& neuron, const Memory& memory, std::span<const double> dC_da);

// Turns the knobs against their slopes and returns the blame on the inputs, worked out before the turn.
Matrix backward(Neuron& neuron, const Memory& memory, std::span<const double> dC_da, double rate);

using NeuronLayer = std::vector<Neuron>;
using NeuronNetwork = std::vector<NeuronLayer>;

// The same network as a row of layers of neurons.
NeuronNetwork neuron_by_neuron(const Network& network);

// The outputs for a batch: (m x n_in) gives (m x n_out).
Matrix feedforward(const NeuronNetwork& network, const Matrix& inputs);

// One step on a batch, by the gradient of the squared error (a mean over its m rows). Returns the mean
// squared error before the step. They differ by a factor, the number of outputs; the article that this
// follows descends the first and prints the second.
double learn(NeuronNetwork& network, const Batch& batch, double rate);

// So many epochs: passes over all examples in order, in batches of which the last may be short. After each
// epoch `report` is called with its number, from 1, and the mean over its examples of each batch's loss
// before its step.
void train_neuron_by_neuron(NeuronNetwork& network, const Examples& examples, std::size_t epochs,
                            std::size_t batch_size, double rate,
                            const std::function<void(std::size_t epoch, double loss)>& report);

}  // namespace nn
