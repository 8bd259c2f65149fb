#include "05_chain_rule/neuron_network.hpp"

#include <algorithm>

#include "02_layer/stroke_layer.hpp"

namespace nn {
namespace {

using LayerMemory = std::vector<Memory>;  // one per neuron

// The answers of all neurons of a layer, each a column.
Matrix forward(const NeuronLayer& layer, const Matrix& inputs,
               LayerMemory& memory) {
  Matrix answers(inputs.rows(), layer.size());
  memory.resize(layer.size());
  for (std::size_t j = 0; j < layer.size(); ++j) {
    const std::vector<double> a = forward(layer[j], inputs, memory[j]);
    for (std::size_t i = 0; i < a.size(); ++i) answers(i, j) = a[i];
  }
  return answers;
}

// An input feeds every neuron of the layer, so its blame is a sum over all of them.
Matrix backward(NeuronLayer& layer, const LayerMemory& memory, const Matrix& dC_da,
                double rate) {
  Matrix on_inputs(dC_da.rows(), layer[0].weights.size());
  for (std::size_t j = 0; j < layer.size(); ++j)
    on_inputs += backward(layer[j], memory[j], column(dC_da, j), rate);  // (5.7)
  return on_inputs;
}

}  // namespace

std::vector<double> forward(const Neuron& neuron, const Matrix& inputs,
                            Memory& memory) {
  memory.inputs = inputs;
  memory.z.resize(inputs.rows());
  std::vector<double> a(inputs.rows());
  for (std::size_t i = 0; i < inputs.rows(); ++i) {
    memory.z[i] = weighted_sum(neuron, inputs.row(i));
    a[i] = neuron.activation.value(memory.z[i]);
  }
  return a;
}

Blame blame(const Neuron& neuron, const Memory& memory,
            std::span<const double> dC_da) {
  const std::size_t n = neuron.weights.size();
  Blame result{std::vector<double>(n), 0.0, Matrix(dC_da.size(), n)};
  for (std::size_t i = 0; i < dC_da.size(); ++i) {
    const double z = memory.z[i];
    const double dC_dz =
        neuron.activation.derivative(z, neuron.activation.value(z)) * dC_da[i];
    for (std::size_t k = 0; k < n; ++k) {
      result.weights[k] += memory.inputs(i, k) * dC_dz;  // (5.4)
      result.inputs(i, k) = neuron.weights[k] * dC_dz;   // (5.6)
    }
    result.bias += dC_dz;  // (5.5)
  }
  return result;
}

Matrix backward(Neuron& neuron, const Memory& memory, std::span<const double> dC_da,
                double rate) {
  Blame own = blame(neuron, memory, dC_da);
  for (std::size_t k = 0; k < neuron.weights.size(); ++k)
    neuron.weights[k] -= rate * own.weights[k];
  neuron.bias -= rate * own.bias;
  return std::move(own.inputs);
}

NeuronNetwork neuron_by_neuron(const Network& network) {
  NeuronNetwork result;
  for (const Layer& layer : network) result.push_back(neurons_of(layer));
  return result;
}

Matrix feedforward(const NeuronNetwork& network, const Matrix& inputs) {
  LayerMemory memory;
  Matrix a = inputs;
  for (const NeuronLayer& layer : network) a = forward(layer, a, memory);
  return a;
}

double learn(NeuronNetwork& network, const Batch& batch, double rate) {
  std::vector<LayerMemory> memory(network.size());
  Matrix a = batch.inputs;
  for (std::size_t l = 0; l < network.size(); ++l)
    a = forward(network[l], a, memory[l]);
  Matrix dC_da;
  squared_error.derivative(a, batch.targets, dC_da);
  for (std::size_t l = network.size(); l-- > 0;)
    dC_da = backward(network[l], memory[l], dC_da, rate);
  return mean_squared_error.value(a, batch.targets);
}

void train_neuron_by_neuron(
    NeuronNetwork& network, const Examples& examples, std::size_t epochs,
    std::size_t batch_size, double rate,
    const std::function<void(std::size_t, double)>& report) {
  for (std::size_t epoch = 1; epoch <= epochs; ++epoch) {
    double loss = 0.0;
    for_each_batch(examples, batch_size, [&](const Batch& batch, std::size_t) {
      loss +=
          learn(network, batch, rate) * static_cast<double>(batch.inputs.rows());
    });
    report(epoch, loss / static_cast<double>(examples.count));
  }
}

}  // namespace nn
