#include "03_feedforward/story/acts.hpp"

#include <iostream>

#include "03_feedforward/hand_set.hpp"
#include "03_feedforward/thirteen_knobs.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {

void tell_of_a_network_set_by_hand(const Network& by_hand) {
  constexpr const char* words =
      R"(1. A 9 is a loop and a stroke, and a loop is made of strokes. This network has seven
   stroke detectors followed by ten deciders that know which strokes make which
   digit. All are set by hand. Of the ten digits made of strokes, they read <still> as
   they are, <right> moved right by one pixel, and <down> moved down by two.
)";
  const auto read = [&](int down, int right) {
    return std::to_string(clean_digits_read(by_hand, down, right));
  };
  std::cout << filled(
      words, {{"still", read(0, 0)}, {"right", read(0, 1)}, {"down", read(2, 0)}});
}

void tell_the_way_through() {
  std::cout << R"(
2. This network is small enough to print. It has 2 inputs, 3 hidden neurons (hidden
   means neither input nor output) and 1 output. We can set 13 numbers in it, which
   we call its knobs. For the inputs (1, 2), the third hidden neuron has a negative
   sum z, so ReLU answers 0: the neuron is shut.
)" << way_through(Matrix{{1, 2}}, 1);
}

void tell_the_count(std::span<const std::size_t> sizes) {
  std::cout << "\n3. A network for pictures can have the shape "
            << joined(sizes, "-")
            << ".\n   Each of its weights and biases is a knob:\n"
            << count_of(sizes)
            << "   The whole network is one function: 784 numbers go in, 10 come "
               "out.\n";
}

std::string way_through(const Matrix& inputs, int decimals) {
  const auto shown = [&](const char* name, std::size_t l, const Matrix& rows) {
    return "   " + std::string(name) + "[" + std::to_string(l) + "]" +
           (rows.rows() == 1 ? " " + to_text(rows, decimals)
                             : "\n" + to_text(rows, decimals, 8));
  };
  const Network network = thirteen_knobs();
  Trace trace;
  feedforward(network, inputs, trace);
  std::string text = shown("a", 0, trace.a[0]);
  for (std::size_t l = 0; l < network.size(); ++l) {
    text += "   W[" + std::to_string(l) + "]\n" +
            to_text(network[l].weights, 1, 8) + "   b[" + std::to_string(l) + "] " +
            to_text(network[l].biases, 1) + shown("z", l, trace.z[l]) +
            shown("a", l + 1, trace.a[l + 1]);
  }
  return text;
}

std::string count_of(std::span<const std::size_t> sizes) {
  std::string text;
  std::size_t all = 0;
  for (std::size_t l = 0; l + 1 < sizes.size(); ++l) {
    const std::size_t weights = sizes[l] * sizes[l + 1];
    all += weights + sizes[l + 1];
    text += "   layer " + std::to_string(l) + ": " + std::to_string(sizes[l]) +
            " x " + std::to_string(sizes[l + 1]) + " = " + grouped(weights) +
            " weights and " + std::to_string(sizes[l + 1]) + " biases\n";
  }
  return text + "   together " + grouped(all) + " knobs\n";
}

}  // namespace nn
