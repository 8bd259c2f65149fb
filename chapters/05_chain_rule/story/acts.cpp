#include "05_chain_rule/story/acts.hpp"

#include <iostream>

#include "02_layer/stroke_layer.hpp"
#include "05_chain_rule/chain.hpp"
#include "05_chain_rule/story/figures.hpp"
#include "common/text.hpp"

namespace nn {

void tell_wishes(Stage& stage, Engine& engine) {
  const std::vector<std::size_t> sizes = {784, 16, 10};
  Network network = random_network(sizes, sigmoid, engine);
  network.back().weights *= 0.3;
  const Matrix outputs =
      feedforward(network, as_row(draw_strokes(strokes_of_digit(2))));
  std::cout
      << R"(1. An untrained network looks at the 2 of chapter 02, made of strokes. These are its
   ten outputs, and what each of them wishes (+ brighter, - darker):
)";
  for (std::size_t j = 0; j < 10; ++j) {
    const double wish = (j == 2 ? 1.0 : 0.0) - outputs(0, j);
    std::cout << "   " << j << ": " << fixed(outputs(0, j), 2)
              << (wish > 0 ? "  +" : "  ") << fixed(wish, 2)
              << (j % 2 == 1 ? "\n" : "      ");
  }
  std::cout
      << R"(   Nobody can set an output. But there are three ways to fulfil a wish: turn the
   neuron's bias, turn its weights, or change the answers of the neurons before it.
   Those neurons have no targets. They get their wishes from the neurons ahead.
   The blame on a neuron is its wish as a slope with the opposite sign, dC/da:
   how fast the cost grows with its answer.
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
      << R"(   The slope of each weight is a product of three factors. The gate is the slope
   of the activation function at z. (ReLU: 1 if the neuron is open, 0 if it is shut.)
   neuron  what came in * its gate * blame ahead =  dC/dw    by a nudge
)";
  const auto all = slopes(chain, 0.5, 1.0);
  for (std::size_t l = 0; l < chain.size(); ++l) {
    std::vector<Link> up = chain, down = chain;
    up[l].w += 1e-5;
    down[l].w -= 1e-5;
    const double nudged = (cost(up, 0.5, 1.0) - cost(down, 0.5, 1.0)) / 2e-5;
    std::cout << "   " << l << "       " << fixed(all[l].a_prev, 4) << "       * "
              << fixed(all[l].gate, 4) << "   * " << (all[l].ahead < 0 ? "" : " ")
              << fixed(all[l].ahead, 4) << "    = " << (all[l].dw < 0 ? "" : " ")
              << fixed(all[l].dw, 5) << " " << (nudged < 0 ? "" : " ")
              << fixed(nudged, 5) << "\n";
  }
  std::cout
      << R"(   A sigmoid's gate is at most 1/4. After three gates, little blame is left.
)";
}

}  // namespace nn
