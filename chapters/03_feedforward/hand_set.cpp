#include "03_feedforward/hand_set.hpp"

namespace nn {
namespace {

// A decider adds one point for each stroke that is correct for its digit, and
// subtracts one for each that is not. With seven correct strokes it is far above
// its threshold, and with six it is far below.
Neuron decider(std::size_t digit) {
  constexpr double confidence = 4.0;
  Neuron neuron{{}, -6.0 * confidence, sigmoid};
  for (const char stroke : stroke_names) {
    const bool wanted =
        strokes_of_digit(digit).find(stroke) != std::string_view::npos;
    neuron.weights.push_back(wanted ? 2.0 * confidence : -2.0 * confidence);
    neuron.bias += wanted ? -confidence : confidence;
  }
  return neuron;
}

}  // namespace

Network hand_set_network() {
  std::vector<Neuron> deciders;
  for (std::size_t digit = 0; digit < 10; ++digit)
    deciders.push_back(decider(digit));
  return {stroke_layer(), layer_of(deciders)};
}

std::size_t clean_digits_read(const Network& network, int down, int right) {
  std::size_t read = 0;
  for (std::size_t digit = 0; digit < 10; ++digit) {
    const Matrix outputs = feedforward(
        network, as_row(draw_strokes(strokes_of_digit(digit), down, right)));
    read += argmax(outputs.row(0)) == digit;
  }
  return read;
}

}  // namespace nn
