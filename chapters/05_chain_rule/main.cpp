// 05_chain_rule: who is to blame? - wishes, three slopes in a row, and a network that learns neuron by neuron
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/gradient_descent.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "05_chain_rule/story/acts.hpp"
#include "05_chain_rule/story/figures.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void paths_add_up(Stage& stage) {
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  const Batch example{Matrix{{1, 2}}, Matrix{{1}}};
  std::cout << R"(
3. The network of 13 knobs: inputs (1, 2), answer 0.5, target 1. The blame on the
   output is 2 (0.5 - 1) = -1. Through the weights 0.5, -1 and 2, the hidden neurons
   get -0.5, 1 and -2. The third one is shut. However large the blame on it is, it
   passes nothing on, and none of its knobs moves.
)";
  learn(network, example, 0.01);
  const Matrix after = feedforward(network, example.inputs);
  std::cout << "   After one step at rate 0.01: cost 0.25 -> "
            << fixed(squared_error.value(after, example.targets), 6) << "\n";
  Neuron output = neuron_by_neuron(thirteen_knobs())[1][0];
  Memory memory;
  const std::vector<double> dC_da = {-1.0};
  forward(output, Matrix{{2, 1, 0}}, memory);
  const Matrix in_order = backward(output, memory, dC_da, 0.01);
  const Matrix too_late = blame(output, memory, dC_da).inputs;
  std::cout
      << "   First the blame, then the knobs. In the right order the hidden neurons get\n"
      << to_text(in_order, 2, 5)
      << "   and if the knobs are turned first, they get\n"
      << to_text(too_late, 2, 5);
  draw_blame(stage.plots);
}

void twins() {
  const Layer equal{Matrix{{1, 1}, {1, 1}}, Matrix{{0, 0}}, relu},
      last{Matrix{{1}, {1}}, Matrix{{0}}, relu};
  NeuronNetwork network = neuron_by_neuron({equal, last});
  for (int i = 0; i < 100; ++i)
    learn(network, {Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}}, 0.01);
  std::cout
      << "\n4. Twins: two hidden neurons with equal knobs get equal blame. After 100 steps their\n"
         "   weights are ("
      << fixed(network[0][0].weights[0], 4) << " "
      << fixed(network[0][0].weights[1], 4) << ") and ("
      << fixed(network[0][1].weights[0], 4) << " "
      << fixed(network[0][1].weights[1], 4)
      << ").\n   They are still twins, and this is why the start is random.\n";
}

void the_loop(Stage& stage, Engine& engine) {
  const std::vector<std::size_t> sizes = {2, 16, 2};
  Network start = random_network(sizes, relu, engine);
  for (Layer& layer : start) {
    layer.weights *= 0.3;
    layer.biases *= 0.0;
  }
  start.back().biases += Matrix{
      {0.5, 0.5}};  // a ReLU output that starts shut for every example never opens
  NeuronNetwork network = neuron_by_neuron(start);
  Matrix inputs(200, 2), targets(200, 2);
  fill_uniform(inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 200; ++i) {
    targets(i, 0) = inputs(i, 0) * inputs(i, 1);
    targets(i, 1) = (inputs(i, 0) + inputs(i, 1)) / 2.0;
  }
  std::cout << R"(
5. Predict, judge, share the blame, step: a network 2-16-2 learns the product and
   the mean of two numbers. It takes 200 examples in order, 32 at a time and 8 at the
   end. An epoch is one pass over all of them; loss is another word for cost:
)";
  std::vector<double> losses;
  train_neuron_by_neuron(network, examples_from(inputs, targets), 10, 32, 0.1,
                         [&](std::size_t epoch, double loss) {
                           losses.push_back(loss);
                           std::cout << "   Epoch " << epoch
                                     << "/10, Loss: " << fixed(loss, 6) << "\n";
                         });
  draw_losses(stage.plots, losses);
}

void story(Stage& stage) {
  Engine engine(stage.seed);
  tell_wishes(stage, engine);
  tell_three_in_a_row();
  paths_add_up(stage);
  twins();
  the_loop(stage, engine);
  std::cout << "\nNext, chapter 06: the same in four matrix equations.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "05_chain_rule",
                   "finds out who is to blame, neuron by neuron", story);
}
