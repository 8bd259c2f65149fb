// What the page of chapter 01 asks: a neuron with three inputs, the curves of the
// activation functions, and the stroke detector in its three versions.
#include <array>
#include <string>

#include "01_neuron/strokes.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

// Weights w1 w2 w3, the bias and inputs x1 x2 x3 give the sum z, followed by what
// each of activations() makes of it.
const Live three_inputs("neuron", 7, [](Numbers asked) {
  const Numbers weights = asked.first(3), inputs = asked.last(3);
  const Neuron neuron{{weights.begin(), weights.end()}, asked[3], identity};
  Answer all = {weighted_sum(neuron, inputs)};
  for (const Activation* f : activations()) all.push_back(f->value(all[0]));
  return all;
});

// Number `which` of activations(), from z = low to z = high: pairs of z and a.
const Live curve("neuron-curve", 4, [](Numbers asked) {
  const Activation& f = *activations()[static_cast<std::size_t>(asked[0])];
  Answer pairs;
  for (const double z :
       steps_between(asked[1], asked[2], static_cast<std::size_t>(asked[3])))
    pairs.insert(pairs.end(), {z, f.value(z)});
  return pairs;
});

// The detector for stroke B with its weights only, with its bias, and with its rim.
std::array<Neuron, 3> versions() {
  Neuron with_rim = stroke_detector('B'), with_bias = with_rim;
  for (double& weight : with_bias.weights) weight = weight > 0.0 ? 1.0 : 0.0;
  Neuron weights_only = with_bias;
  weights_only.bias = 0.0;
  return {weights_only, with_bias, with_rim};
}

// 784 pixels give z and the answer of each version: six numbers.
const Live detector("detector", picture_pixels, [](Numbers picture) {
  Answer all;
  for (const Neuron& neuron : versions())
    all.insert(all.end(), {weighted_sum(neuron, picture), answer(neuron, picture)});
  return all;
});

const Live weights("detector-weights", 0,
                   [](Numbers) { return stroke_detector('B').weights; });

// The strokes A to G that are asked for with a 1, moved down and right: 784 pixels.
const Live strokes("strokes", 9, [](Numbers asked) {
  std::string wanted;
  for (std::size_t i = 0; i < stroke_names.size(); ++i)
    if (asked[i] > 0.0) wanted += stroke_names[i];
  return draw_strokes(wanted, static_cast<int>(asked[7]),
                      static_cast<int>(asked[8]));
});

}  // namespace
}  // namespace nn
