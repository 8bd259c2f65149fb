// What the page of chapter 06 asks: the network of 13 knobs in matrices, and its
// slopes twice, by the sweep and by nudging.
#include <algorithm>

#include "03_feedforward/thirteen_knobs.hpp"
#include "06_backpropagation/backpropagation.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

void add(Answer& all, std::span<const double> numbers) {
  all.insert(all.end(), numbers.begin(), numbers.end());
}

// The knobs come in the order of knobs(), W[0], b[0], W[1], b[1], row by row.
Network network_with(Numbers asked) {
  Network network = thirteen_knobs();
  for (const std::span<double> block : knobs(network)) {
    std::ranges::copy(asked.first(block.size()), block.begin());
    asked = asked.subspan(block.size());
  }
  return network;
}

// 4 inputs and 2 targets, of two examples.
Batch two_examples(Numbers asked) {
  return {Matrix{{asked[0], asked[1]}, {asked[2], asked[3]}},
          Matrix{{asked[4]}, {asked[5]}}};
}

// C with one knob, counted from 0, turned up by h.
double cost_nudged(Numbers knobs, std::size_t which, double h, const Batch& batch) {
  Answer turned(knobs.begin(), knobs.end());
  turned[which] += h;
  return cost_of(network_with(turned), batch, squared_error);
}

const Live start("sweep-start", 0, [](Numbers) {
  Network network = thirteen_knobs();
  Answer all;
  for (const std::span<double> block : knobs(network)) add(all, block);
  return all;
});

// 13 knobs and two examples give, layer by layer, z, a, the gates and the errors;
// then dC/da of the last layer (2 numbers) and the 13 slopes.
const Live sweep("sweep", 19, [](Numbers asked) {
  const Network network = network_with(asked);
  const Batch batch = two_examples(asked.subspan(13));
  Trace trace;
  feedforward(network, batch.inputs, trace);
  std::vector<Matrix> delta(network.size());
  output_error(squared_error, relu, trace.z[1], trace.a[2], batch.targets,
               delta[1]);
  Gradient gradient;
  backward(network, trace, delta, gradient);
  Answer all;
  for (std::size_t l = 0; l < network.size(); ++l) {
    const Matrix &z = trace.z[l], &a = trace.a[l + 1];
    Matrix gates(z.rows(), z.columns(), 1.0);
    multiply_by_slope(relu, z, a, gates);
    for (const Matrix& each : {z, a, gates, delta[l]}) add(all, each.values());
  }
  Matrix dC_da;
  squared_error.derivative(trace.a[2], batch.targets, dC_da);
  add(all, dC_da.values());
  for (const std::span<double> block : knobs(gradient)) add(all, block);
  return all;
});

// The same, which knob and h give C as it is, C with the knob turned up by h, C
// with it turned down, and the slope (4.5).
const Live nudge("sweep-nudge", 21, [](Numbers asked) {
  const Numbers knob_values = asked.first(13);
  const Batch batch = two_examples(asked.subspan(13, 6));
  const auto which = static_cast<std::size_t>(asked[19]);
  const double h = asked[20];
  Gradient nudged =
      nudged_gradient(network_with(knob_values), batch, squared_error, h);
  Answer slopes;
  for (const std::span<double> block : knobs(nudged)) add(slopes, block);
  return Answer{cost_nudged(knob_values, which, 0.0, batch),
                cost_nudged(knob_values, which, h, batch),
                cost_nudged(knob_values, which, -h, batch), slopes.at(which)};
});

}  // namespace
}  // namespace nn
