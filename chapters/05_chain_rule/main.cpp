// 05_chain_rule: who is to blame? - wishes, three slopes in a row, and a network that learns neuron by neuron
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/gradient_descent.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "05_chain_rule/story/acts.hpp"
#include "05_chain_rule/story/figures.hpp"
#include "05_chain_rule/story/one_example.hpp"
#include "common/story/story.hpp"

using namespace nn;

namespace {

void paths_add_up(Stage& stage) {
  NeuronNetwork network = neuron_by_neuron(thirteen_knobs());
  const Batch example{Matrix{{1, 2}}, Matrix{{1}}};
  learn(network, example, 0.01);
  const Matrix after = feedforward(network, example.inputs);

  Neuron output = neuron_by_neuron(thirteen_knobs())[1][0];
  Memory memory;
  const std::vector<double> dC_da = {-1.0};
  forward(output, Matrix{{2, 1, 0}}, memory);
  const Matrix in_order = backward(output, memory, dC_da, 0.01);
  const Matrix too_late = blame(output, memory, dC_da).inputs;
  tell_paths(squared_error.value(after, example.targets), in_order, too_late);
  draw_blame(stage.plots);
}

void twins() {
  const Layer equal{Matrix{{1, 1}, {1, 1}}, Matrix{{0, 0}}, relu},
      last{Matrix{{1}, {1}}, Matrix{{0}}, relu};
  NeuronNetwork network = neuron_by_neuron({equal, last});
  for (int i = 0; i < 100; ++i)
    learn(network, {Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}}, 0.01);
  tell_twins(network[0][0], network[0][1]);
}

void the_loop(Stage& stage, Engine& engine) {
  const std::vector<std::size_t> sizes = {2, 16, 2};
  Network start = random_network(sizes, relu, engine);
  for (Layer& layer : start) {
    layer.weights *= 0.3;
    layer.biases *= 0.0;
  }
  // a ReLU output that is shut for every example at the start would never open
  start.back().biases += Matrix{{0.5, 0.5}};
  NeuronNetwork network = neuron_by_neuron(start);
  Matrix inputs(200, 2), targets(200, 2);
  fill_uniform(inputs, 0.0, 1.0, engine);
  for (std::size_t i = 0; i < 200; ++i) {
    targets(i, 0) = inputs(i, 0) * inputs(i, 1);
    targets(i, 1) = (inputs(i, 0) + inputs(i, 1)) / 2.0;
  }
  announce_loop();
  std::vector<double> losses;
  train_neuron_by_neuron(network, examples_from(inputs, targets), 10, 32, 0.1,
                         [&](std::size_t epoch, double loss) {
                           losses.push_back(loss);
                           tell_epoch(epoch, loss);
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
                   "finds out who is to blame, neuron by neuron", story,
                   one_example());
}
