#include "05_chain_rule/story/acts.hpp"

#include <iostream>

#include "02_layer/stroke_layer.hpp"
#include "05_chain_rule/chain.hpp"
#include "05_chain_rule/story/figures.hpp"
#include "common/story/filled.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

std::string with_room_for_sign(double number, int decimals) {
  return (number < 0 ? "" : " ") + fixed(number, decimals);
}

}  // namespace

void tell_wishes(Stage& stage, Engine& engine) {
  const std::vector<std::size_t> sizes = {784, 16, 10};
  Network network = random_network(sizes, sigmoid, engine);
  network.back().weights *= 0.3;
  const Matrix outputs =
      feedforward(network, as_row(draw_strokes(strokes_of_digit(2))));
  std::cout
      << R"(1. An untrained network looks at the 2 of chapter 02, made of strokes. These are
   its ten outputs, each with its wish (+ to be brighter, - to be darker):
)";
  for (std::size_t j = 0; j < 10; ++j) {
    const double wish = (j == 2 ? 1.0 : 0.0) - outputs(0, j);
    std::cout << "   " << j << ": " << fixed(outputs(0, j), 2)
              << (wish > 0 ? "  +" : "  ") << fixed(wish, 2)
              << (j % 2 == 1 ? "\n" : "      ");
  }
  std::cout
      << R"(   You cannot set an output directly. But there are three ways to fulfil a wish:
   turn the neuron's bias, turn its weights, or change the answers of the neurons
   before it. Those neurons have no targets. They get their wishes from the neurons
   ahead.
   The blame on a neuron is dC/da: how fast the cost grows with its answer. It has
   the opposite sign of the wish.
)";
  draw_wishes(stage.plots, outputs.row(0), 2);
}

void tell_three_in_a_row() {
  const std::vector<Link> chain = {{2.0, -1.0}, {1.5, 0.5}, {-1.0, 0.5}};
  std::cout << "\n2. Three neurons in a row, input 0.5, target 1. Their knobs:\n";
  for (std::size_t l = 0; l < chain.size(); ++l) {
    std::cout << "   neuron " << l << ": w = " << shortest(chain[l].w)
              << ", b = " << shortest(chain[l].b) << "\n";
  }
  std::cout
      << R"(   The slope of each weight is a product of three factors. The gate is the slope of
   the activation function at z. (For ReLU it is 1 if the neuron is open, and 0 if
   it is shut.)
   neuron  input  * gate   * blame   =  dC/dw    by nudging
)";
  const auto all = slopes(chain, 0.5, 1.0);
  for (std::size_t l = 0; l < chain.size(); ++l) {
    std::vector<Link> up = chain, down = chain;
    up[l].w += 1e-5;
    down[l].w -= 1e-5;
    const double nudged = (cost(up, 0.5, 1.0) - cost(down, 0.5, 1.0)) / 2e-5;
    const LinkSlopes& link = all[l];
    std::cout << "   " << l << "       " << fixed(link.a_prev, 4) << " * "
              << fixed(link.gate, 4) << " * " << with_room_for_sign(link.ahead, 4)
              << " = " << with_room_for_sign(link.dw, 5) << " "
              << with_room_for_sign(nudged, 5) << "\n";
  }
  std::cout
      << R"(   A sigmoid's gate is at most 1/4. After three gates, little blame is left.
)";
}

void tell_paths(double cost_after, const Matrix& in_order, const Matrix& too_late) {
  std::cout << filled(R"(
3. The network of 13 knobs: inputs (1, 2), answer 0.5, target 1. The blame on the
   output is 2 (0.5 - 1) = -1. Through the weights 0.5, -1 and 2, the hidden neurons
   get -0.5, 1 and -2. The third one is shut. However large the blame on it is, it
   passes none of it on, and its knobs do not move.
   After one step at rate 0.01: cost 0.25 -> <cost>
   In the right order, first the blame and then the knobs, the hidden neurons get
<in_order>   but if the knobs are turned first, they get
<too_late>)",
                      {{"cost", fixed(cost_after, 6)},
                       {"in_order", to_text(in_order, 2, 5)},
                       {"too_late", to_text(too_late, 2, 5)}});
}

void tell_twins(const Neuron& one, const Neuron& other) {
  const auto weights = [](const Neuron& neuron) {
    return fixed(neuron.weights[0], 4) + " " + fixed(neuron.weights[1], 4);
  };
  std::cout << filled(R"(
4. Twins: two hidden neurons with equal knobs get equal blame. After 100 steps their
   weights are (<one>) and (<other>).
   They are still twins. To avoid this, we start with random knobs.
)",
                      {{"one", weights(one)}, {"other", weights(other)}});
}

void announce_loop() {
  std::cout << R"(
5. Predict, judge, share the blame, step: a 2-16-2 network learns the product and
   the mean of two numbers. It gets 200 examples in order, 32 at a time and 8 at
   the end. An epoch is one pass over all of them. Loss is another word for cost:
)";
}

void tell_epoch(std::size_t epoch, double loss) {
  std::cout << "   Epoch " << epoch << "/10, Loss: " << fixed(loss, 6) << "\n";
}

}  // namespace nn
