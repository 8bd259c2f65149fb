#include "06_backpropagation/story/calculator.hpp"

#include <cmath>

#include "03_feedforward/thirteen_knobs.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// Knobs to work with by hand: one decimal is enough.
Network short_decimals(const Calculation& calculation, std::uint32_t seed) {
  const Activation& activation = activation_named(calculation.activation);
  if (calculation.sizes == std::vector<std::size_t>{2, 3, 1}) {
    Network network = thirteen_knobs();
    for (Layer& layer : network) layer.activation = activation;
    return network;
  }
  Engine engine(seed);
  Network network = random_network(calculation.sizes, activation, engine);
  for (const auto block : knobs(network)) {
    for (double& knob : block) knob = std::round(knob * 10.0) / 10.0;
  }
  return network;
}

std::string named(const std::string& name, const Matrix& matrix) {
  if (matrix.rows() == 1) return name + " " + to_text(matrix, 4);
  return name + "\n" + to_text(matrix, 4, 8);
}

std::string index(std::size_t l) { return "[" + std::to_string(l) + "]"; }

void require_as_many(const char* option, std::size_t given, std::size_t wanted,
                     std::span<const std::size_t> sizes) {
  if (given == wanted) return;
  throw ShapeError(std::string(option) + " takes " + counted(wanted, "number") +
                   " for --sizes " + joined(sizes, ",") + ", not " +
                   std::to_string(given));
}

}  // namespace

void add_calculator_options(Options& options, Calculation& calculation) {
  std::vector<std::string> activation_names, cost_names;
  for (const Activation* activation : activations())
    activation_names.emplace_back(activation->name);
  for (const Cost* cost : costs()) cost_names.emplace_back(cost->name);
  options.add_flag("show-all", calculation.wanted,
                   "print every number of one example, forward and back");
  options.add_counts("sizes", calculation.sizes, 1, 12,
                     "for --show-all: neurons per layer");
  options.add_numbers("x", calculation.x, "for --show-all: inputs");
  options.add_numbers("y", calculation.y, "for --show-all: targets");
  options.add_positive("rate", calculation.rate, "for --show-all: learning rate");
  options.add_choice("activation", calculation.activation, activation_names,
                     "for --show-all");
  options.add_choice("cost", calculation.cost, cost_names, "for --show-all");
}

std::string show_all(const Calculation& calculation, std::uint32_t seed) {
  Network network = short_decimals(calculation, seed);
  const std::vector<std::size_t>& sizes = calculation.sizes;
  require_as_many("--x", calculation.x.size(), sizes.front(), sizes);
  require_as_many("--y", calculation.y.size(), sizes.back(), sizes);
  const Cost& cost = cost_named(calculation.cost);
  const Batch batch{as_row(calculation.x), as_row(calculation.y)};
  Trace trace;
  feedforward(network, batch.inputs, trace);
  std::string page = "FORWARD\n" + named("   a[0] ", trace.a[0]);
  for (std::size_t l = 0; l < network.size(); ++l) {
    page += named("   W" + index(l), network[l].weights) +
            named("   b" + index(l) + " ", network[l].biases) +
            named("   z" + index(l) + " ", trace.z[l]) +
            named("   a" + index(l + 1) + " ", trace.a[l + 1]);
  }
  const double before = cost.value(trace.outputs(), batch.targets);
  page += "COST (" + calculation.cost + ")\n" + named("   y    ", batch.targets) +
          "   C     " + fixed(before, 6) + "\nBACKWARD\n";

  std::vector<Matrix> delta(network.size());
  Gradient gradient;
  output_error(cost, network.back().activation, trace.z.back(), trace.outputs(),
               batch.targets, delta.back());
  backward(network, trace, delta, gradient);
  for (std::size_t l = network.size(); l-- > 0;) {
    page += named("   delta" + index(l), delta[l]) +
            named("   dC/dW" + index(l), gradient[l].weights) +
            named("   dC/db" + index(l), gradient[l].biases);
  }
  descend(network, gradient, calculation.rate);
  page += "STEP (rate " + shortest(calculation.rate) + ")\n";
  for (std::size_t l = 0; l < network.size(); ++l) {
    page += named("   W" + index(l), network[l].weights) +
            named("   b" + index(l) + " ", network[l].biases);
  }
  return page + "   C     " + fixed(before, 6) + " -> " +
         fixed(cost_of(network, batch, cost), 6) + "  (promised " +
         fixed(before - calculation.rate * squared_length(gradient), 6) + ")\n";
}

}  // namespace nn
