#include "13_convolution/wiring.hpp"

#include <stdexcept>

namespace nn {
namespace {

void require(bool fits, const std::string& layer, const std::string& what) {
  if (!fits) throw ShapeError(layer + ": " + what);
}

std::string number(std::size_t n) { return std::to_string(n); }

std::string square(std::size_t side) { return number(side) + " x " + number(side); }

// What goes into the layer; a dense layer takes the numbers in whatever shape.
std::size_t inputs_of(const LayerWiring& wiring, const Layer& layer) {
  return wiring.dense() ? layer.weights.rows() : wiring.input.size();
}

std::size_t outputs_of(const LayerWiring& wiring, const Layer& layer) {
  const std::size_t neurons = layer.weights.columns();
  return wiring.dense() ? neurons : output_of(wiring, neurons).size();
}

void require_layer_fits(const LayerWiring& wiring, const Layer& layer,
                        const std::string& name) {
  require(shape(layer.biases) == shape(Matrix(1, layer.weights.columns())), name,
          "a bias is needed for each of its " + number(layer.weights.columns()) +
              " neurons, but the biases are " + shape(layer.biases));
  require(wiring.pool == 1 || !wiring.dense(), name,
          "only filters can be pooled, and it is dense");
  if (wiring.dense()) return;
  require(layer.weights.rows() == patch_size(wiring), name,
          "its filters have " + number(layer.weights.rows()) +
              " weights, but its patches have " + number(patch_size(wiring)) +
              " numbers (channels x side x side)");
  output_of(wiring, layer.weights.columns());  // it must fit into its picture
}

// Two banks in a row must also agree on what is a channel, a row and a column.
void require_next_fits(const Wiring& wiring, const Network& network, std::size_t l,
                       const std::string& name) {
  const LayerWiring &here = wiring[l], &next = wiring[l + 1];
  if (!here.dense() && !next.dense()) {
    const Volume output = output_of(here, network[l].weights.columns());
    require(output == next.input, name,
            "it hands on " + in_words(output) + ", but the next layer expects " +
                in_words(next.input));
  }
  const std::size_t given = outputs_of(here, network[l]),
                    expected = inputs_of(next, network[l + 1]);
  require(given == expected, name,
          "it hands on " + number(given) + " numbers, but the next layer expects " +
              number(expected));
}

}  // namespace

Volume places_of(const LayerWiring& layer, std::size_t filters) {
  const Volume& input = layer.input;
  if (layer.dense() || layer.side > input.rows || layer.side > input.columns)
    throw ShapeError("a patch of " + square(layer.side) +
                     " does not fit into a picture of " + in_words(input));
  return {filters, input.rows - layer.side + 1,
          input.columns - layer.side + 1};  // (13.1)
}

Volume output_of(const LayerWiring& layer, std::size_t filters) {
  const Volume places = places_of(layer, filters);
  const std::size_t pool = layer.pool;
  if (pool == 0 || places.rows % pool != 0 || places.columns % pool != 0)
    throw ShapeError("squares of " + square(pool) + " do not cover the " +
                     number(places.rows) + " x " + number(places.columns) +
                     " places of a filter; choose another patch or pooling");
  return {filters, places.rows / pool, places.columns / pool};
}

std::size_t patch_size(const LayerWiring& layer) {
  return layer.input.channels * layer.side * layer.side;
}

void require_fit(const Wiring& wiring, const Network& network) {
  if (wiring.size() != network.size())
    throw std::invalid_argument("the wiring is for " + number(wiring.size()) +
                                " layers, but the network has " +
                                number(network.size()));
  for (std::size_t l = 0; l < network.size(); ++l) {
    const std::string name = "layer " + number(l);
    require_layer_fits(wiring[l], network[l], name);
    if (l + 1 < network.size()) require_next_fits(wiring, network, l, name);
  }
}

Wiring wiring_of(const Plan& plan) {
  if (plan.dense.empty())
    throw std::invalid_argument("a plan needs a dense layer: its outputs");
  if (plan.picture.size() == 0)
    throw std::invalid_argument("a plan needs a picture with at least one pixel");
  for (const std::size_t neurons : plan.dense)
    if (neurons == 0)
      throw std::invalid_argument("a layer needs at least one neuron");
  Wiring wiring;
  Volume input = plan.picture;
  for (const Bank& bank : plan.banks) {
    if (bank.filters == 0)
      throw std::invalid_argument("a bank needs at least one filter");
    wiring.push_back({input, bank.side, bank.pool});
    input = output_of(wiring.back(), bank.filters);
  }
  wiring.resize(plan.banks.size() + plan.dense.size());
  return wiring;
}

Network small_start(const Plan& plan, const Activation& hidden,
                    const Activation& last, Engine& engine) {
  const Wiring wiring = wiring_of(plan);
  Network network;
  std::size_t inputs = plan.picture.size();
  for (std::size_t l = 0; l < wiring.size(); ++l) {
    const std::size_t banks = plan.banks.size();
    const bool dense = wiring[l].dense();
    const std::size_t neurons =
        dense ? plan.dense[l - banks] : plan.banks[l].filters;
    network.push_back(random_layer(dense ? inputs : patch_size(wiring[l]), neurons,
                                   l + 1 < wiring.size() ? hidden : last, engine));
    Layer& layer = network.back();
    layer.weights *= start_deviation(layer.weights.rows(), layer.activation);
    layer.biases = Matrix(1, neurons);
    inputs = outputs_of(wiring[l], layer);
  }
  return network;
}

std::string in_words(const Volume& volume) {
  return number(volume.channels) + " x " + number(volume.rows) + " x " +
         number(volume.columns);
}

}  // namespace nn
