#include "13_convolution/convolution.hpp"

#include <algorithm>
#include <stdexcept>

namespace nn {
namespace {

void sums_of_filters(const LayerWiring& wiring, const Layer& layer, std::size_t l,
                     WiredTrace& trace) {
  patches_of(wiring, trace.a[l], trace.patches[l]);           // (13.2)
  weighted_sums(layer, trace.patches[l], trace.sums[l]);      // (2.1)
  pool(wiring, trace.sums[l], trace.z[l], trace.winners[l]);  // (13.4)
}

}  // namespace

void feedforward(const Wiring& wiring, const Network& network, const Matrix& inputs,
                 WiredTrace& trace) {
  require_fit(wiring, network);
  trace.z.resize(network.size());
  trace.a.resize(network.size() + 1);
  trace.patches.resize(network.size());
  trace.sums.resize(network.size());
  trace.winners.resize(network.size());
  trace.a[0] = inputs;
  for (std::size_t l = 0; l < network.size(); ++l) {
    if (wiring[l].dense())
      weighted_sums(network[l], trace.a[l], trace.z[l]);
    else
      sums_of_filters(wiring[l], network[l], l, trace);
    activate(network[l].activation, trace.z[l], trace.a[l + 1]);
  }
}

Matrix feedforward(const Wiring& wiring, const Network& network,
                   const Matrix& inputs) {
  constexpr std::size_t at_a_time = 100;
  WiredTrace trace;
  Matrix outputs, some;
  for (std::size_t first = 0; first < inputs.rows(); first += at_a_time) {
    const std::size_t rows = std::min(at_a_time, inputs.rows() - first);
    some.resize(rows, inputs.columns());
    std::ranges::copy(
        inputs.values().subspan(first * inputs.columns(), some.size()),
        some.values().begin());
    feedforward(wiring, network, some, trace);
    const Matrix& answers = trace.outputs();
    if (first == 0) outputs.resize(inputs.rows(), answers.columns());
    std::ranges::copy(answers.values(),
                      outputs.values().subspan(first * answers.columns()).begin());
  }
  return outputs;
}

void backward(const Wiring& wiring, const Network& network, const WiredTrace& trace,
              WiredErrors& errors, Gradient& gradient,
              const Transposes& transposes) {
  if (errors.delta.size() != network.size())
    throw std::invalid_argument("backward: delta needs a matrix per layer");
  auto& [delta, sums, patches] = errors;
  sums.resize(network.size());
  gradient.resize(network.size());
  for (std::size_t l = network.size(); l-- > 0;) {
    const bool dense = wiring[l].dense();
    if (!dense)
      transposes.of_pooling(wiring[l], delta[l], trace.winners[l], sums[l]);
    const Matrix& seen = dense ? trace.a[l] : trace.patches[l];
    const Matrix& error = dense ? delta[l] : sums[l];
    gradient[l].weights = transposed(seen) * error;  // (6.2)
    column_sums(error, gradient[l].biases);          // (6.3)
    if (l == 0) break;                               // the inputs have no error
    Matrix& carried = dense ? delta[l - 1] : patches;
    carried = error * transposed(network[l].weights);                     // (6.4)
    if (!dense) transposes.of_patches(wiring[l], patches, delta[l - 1]);  // (13.3)
    multiply_by_slope(network[l - 1].activation, trace.z[l - 1], trace.a[l],
                      delta[l - 1]);
  }
}

GradientOf convolution_backpropagation(const Wiring& wiring, const Cost& cost,
                                       const Transposes& transposes) {
  return
      [wiring, cost, transposes, trace = WiredTrace{}, errors = WiredErrors{}](
          const Network& network, const Batch& batch, Gradient& gradient) mutable {
        if (network.empty())
          throw std::invalid_argument("backpropagation: the network has no layers");
        feedforward(wiring, network, batch.inputs, trace);
        errors.delta.resize(network.size());
        output_error(cost, network.back().activation, trace.z.back(),
                     trace.outputs(), batch.targets, errors.delta.back());
        backward(wiring, network, trace, errors, gradient, transposes);
      };
}

}  // namespace nn
