#include "13_convolution/fast/float_network.hpp"

#include <stdexcept>

namespace nn {
namespace {

void require_known(const Network& network, const Wiring& wiring) {
  for (std::size_t l = 0; l < network.size(); ++l) {
    const bool last = l + 1 == network.size();
    if (network[l].activation.value != (last ? identity.value : relu.value))
      throw std::invalid_argument(
          "the float engine is for " +
          std::string(last ? "identity outputs" : "hidden layers of ReLU"));
  }
  if (network.empty() || !wiring.back().dense())
    throw std::invalid_argument(
        "the float engine is for networks whose last layer is dense");
}

void narrow(std::span<const double> from, float* to) {
  std::ranges::transform(from, to,
                         [](double knob) { return static_cast<float>(knob); });
}

}  // namespace

FloatNetwork::FloatNetwork(const Wiring& wiring, const Network& start) {
  require_fit(wiring, start);
  require_known(start, wiring);
  std::size_t count = 0;
  for (std::size_t l = 0; l < start.size(); ++l) {
    const Matrix& weights = start[l].weights;
    FloatLayer layer{.inputs = weights.rows(),
                     .neurons = weights.columns(),
                     .answers = weights.columns(),
                     .weights = count,
                     .biases = padded(count + weights.size())};
    if (!wiring[l].dense()) {
      layer.bank.emplace(wiring[l], layer.neurons);
      layer.answers = layer.bank->output.size();
    }
    count = layer.biases + padded(layer.neurons);
    layers_.push_back(std::move(layer));
  }
  inputs_ = wiring[0].dense() ? layers_[0].inputs : wiring[0].input.size();
  knobs_.resize(count);
  for (std::size_t l = 0; l < start.size(); ++l) {
    narrow(start[l].weights.values(), knobs_.data() + layers_[l].weights);
    narrow(start[l].biases.values(), knobs_.data() + layers_[l].biases);
  }
}

void FloatNetwork::copy_to(Network& network) const {
  for (std::size_t l = 0; l < layers_.size(); ++l) {
    std::copy_n(weights(l), network[l].weights.size(),
                network[l].weights.values().begin());
    std::copy_n(biases(l), network[l].biases.size(),
                network[l].biases.values().begin());
  }
}

}  // namespace nn
