// What the page of chapter 05 asks: the network of 13 knobs, with every sum,
// answer, blame and slope. The knobs come neuron by neuron, each with its weights,
// then its bias: three hidden neurons with two weights, and the output neuron with
// three.
#include "docs/live/live.hpp"
#include "03_feedforward/thirteen_knobs.hpp"
#include "05_chain_rule/neuron_network.hpp"

namespace nn {
namespace {

NeuronNetwork network_of(Numbers knobs) {
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  auto knob = knobs.begin();
  for (NeuronLayer& layer : network) {
    for (Neuron& neuron : layer) {
      for (double& weight : neuron.weights) weight = *knob++;
      neuron.bias = *knob++;
    }
  }
  return network;
}

Answer knobs_of(const NeuronNetwork& network) {
  Answer all;
  for (const NeuronLayer& layer : network) {
    for (const Neuron& neuron : layer) {
      all.insert(all.end(), neuron.weights.begin(), neuron.weights.end());
      all.push_back(neuron.bias);
    }
  }
  return all;
}

// 13 knobs, the inputs x1 x2 and the target y.
Batch example_of(Numbers asked) {
  return {Matrix{{asked[13], asked[14]}}, Matrix{{asked[15]}}};
}

// What one neuron adds to the answer: its sum, its answer, its gate, the blame on
// it, and the slopes of its weights and of its bias. Returns the blame on its
// inputs.
Matrix look_at(const Neuron& neuron, const Matrix& inputs, double dC_da,
               Answer& all) {
  Memory memory;
  const double a = forward(neuron, inputs, memory)[0], z = memory.z[0];
  const Blame own = blame(neuron, memory, std::span(&dC_da, 1));
  all.insert(all.end(), {z, a, neuron.activation.derivative(z, a), dC_da});
  all.insert(all.end(), own.weights.begin(), own.weights.end());
  all.push_back(own.bias);
  return own.inputs;
}

const Live start("blame-start", 0, [](Numbers) {
  return knobs_of(neuron_by_neuron(thirteen_knobs()));
});

// 13 knobs, x1, x2 and y give the cost (4.2), then what look_at says of the output
// neuron (8 numbers) and of the three hidden ones (7 numbers each).
const Live blame_of("blame", 16, [](Numbers asked) {
  const NeuronNetwork network = network_of(asked);
  const Batch example = example_of(asked);
  const Matrix hidden = feedforward({network[0]}, example.inputs),
               output = feedforward(network, example.inputs);
  Matrix dC_da;
  squared_error.derivative(output, example.targets, dC_da);
  Answer all = {squared_error.value(output, example.targets)};
  const Matrix on_hidden = look_at(network[1][0], hidden, dC_da(0, 0), all);
  for (std::size_t j = 0; j < network[0].size(); ++j)
    look_at(network[0][j], example.inputs, on_hidden(0, j), all);
  return all;
});

// 13 knobs, x1, x2, y and the rate give the knobs after one step.
const Live step("blame-step", 17, [](Numbers asked) {
  NeuronNetwork network = network_of(asked);
  learn(network, example_of(asked), asked[16]);
  return knobs_of(network);
});

}  // namespace
}  // namespace nn
