// 06.checkpoint A whole backward pass: the slope of every knob of any network, for
// a batch of examples.
#pragma once

#include <cstddef>
#include <vector>

namespace mine {

struct Activation {
  double (*value)(double z);
  double (*slope)(double z);
};

struct Example {
  std::vector<double> inputs, targets;
};

// sizes: the inputs, then the neurons of each layer. knobs: layer by layer, neuron
// by neuron, the weights and then the bias. Returns dC/dknob in the same order,
// where C is half the sum of squares, as a mean over the examples.
std::vector<double> backward_pass(const std::vector<std::size_t>& sizes,
                                  const std::vector<double>& knobs,
                                  const Activation& f,
                                  const std::vector<Example>& examples);

}  // namespace mine
