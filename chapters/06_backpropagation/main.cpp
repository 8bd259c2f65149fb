// 06_backpropagation: every slope in one sweep back - four matrix equations, checked by nudging
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "06_backpropagation/gradient_check.hpp"
#include "06_backpropagation/story/calculator.hpp"
#include "06_backpropagation/story/figures.hpp"
#include "common/stopwatch.hpp"
#include "common/story/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void four_equations() {
  const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};
  const Network network = thirteen_knobs();
  Trace trace;
  std::vector<Matrix> delta(network.size());
  Gradient gradient;
  feedforward(network, both.inputs, trace);
  output_error(squared_error, network.back().activation, trace.z.back(),
               trace.outputs(), both.targets, delta.back());
  backward(network, trace, delta, gradient);
  std::cout
      << "1. Chapter 05 in matrices: two examples, a row each, through the network of 13 knobs:\n   "
         "inputs (1 2) and (2 1), targets 1 and 4. C is the mean over both, so each error is half of "
         "chapter 05's. delta[l]\n   is dC/dz of layer l, f' the slope of the activation (05's gate), "
         "T means transposed. What the neurons said:\n"
      << "   a[1]\n"
      << to_text(trace.a[1], 2, 5)
      << "   (6.1) The error of the last layer, dC/da times f'(z):\n"
      << to_text(delta[1], 3, 5)
      << "   (6.4) carried back through W[1], times f'(z[0]); a shut neuron passes nothing:\n"
      << to_text(delta[0], 3, 5);
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    const std::string number = "[" + std::to_string(l) + "]";
    std::cout << "   (6.2) dC/dW" + number + " = a" + number + "T delta" + number +
                     "\n"
              << to_text(gradient[l].weights, 3, 5)
              << "   (6.3) dC/db" + number + " = column sums of delta" + number +
                     "\n"
              << to_text(gradient[l].biases, 3, 5);
  }
}

Batch random_batch(const Network& network, std::size_t rows, double low,
                   Engine& engine) {
  Batch batch{Matrix(rows, sizes_of(network).front()),
              Matrix(rows, sizes_of(network).back())};
  fill_uniform(batch.inputs, low, 1.0, engine);
  map(batch.inputs, batch.inputs, [](double x) { return x > 0.0 ? x : 0.0; });
  for (std::size_t i = 0; i < rows; ++i)
    batch.targets(i, i % batch.targets.columns()) = 1.0;
  return batch;
}

// The first pass in full, the others in a line each.
void tell_broken_pass(const std::string& name, std::vector<BlockDiagnosis> blocks,
                      bool in_full) {
  std::erase_if(blocks, [](const auto& each) { return each.finding == "agrees"; });
  if (!in_full && !blocks.empty()) {
    std::cout << "   " << name << ": " << blocks.size() << " blocks NOT OK; "
              << blocks[0].block << ": " << blocks[0].finding << "\n";
    return;
  }
  std::cout << "   " << name << "\n";
  for (const BlockDiagnosis& block : blocks)
    std::cout << "      " << block.block << ": NOT OK, " << block.finding << "\n";
}

void check_and_break(Engine& engine) {
  const Network network =
      random_network(std::vector<std::size_t>(4, 3), sigmoid, engine);
  const Batch batch = random_batch(network, 4, 0.0, engine);
  std::cout
      << "\n2. Is it right? Block by block against nudging, for a random network 3-3-3-3 and four examples:\n";
  for (const BlockCheck& check : check_gradient(network, batch, squared_error,
                                                backpropagation(squared_error))) {
    std::cout << "   " << check.block
              << (check.block.ends_with("biases") ? "   " : "  ")
              << (check.difference < 1e-7 ? "OK, difference below 0.0000001\n"
                                          : "NOT OK\n");
  }
  std::cout
      << "\n3. Five mistakes that everybody makes once. No size gives them away here, but the check does:\n";
  const Gradient truth = nudged_gradient(network, batch, squared_error);
  bool in_full = true;
  for (const BrokenPass& pass : broken_passes(squared_error)) {
    Gradient mine;
    pass.gradient_of(network, batch, mine);
    tell_broken_pass(pass.name, diagnose(mine, truth, 4), in_full);
    in_full = false;
  }
}

void how_long(Engine& engine, Plots& plots) {
  const Network network =
      random_network(std::vector<std::size_t>{784, 16, 16, 10}, sigmoid, engine);
  const Batch batch = random_batch(network, 10, -4.0, engine);
  NeuronNetwork neurons = neuron_by_neuron(network);
  const GradientOf gradient_of = backpropagation(squared_error);
  Gradient gradient;
  const double nudging = seconds_for(
      1, [&] { gradient = nudged_gradient(network, batch, squared_error); });
  const double by_neuron = seconds_for(20, [&] { learn(neurons, batch, 0.01); });
  const double matrices =
      seconds_for(500, [&] { gradient_of(network, batch, gradient); });
  std::cout
      << "\n4. Seconds for one gradient, 13,002 slopes and ten pictures: nudging "
      << fixed(nudging, 3) << ", neuron by neuron " << fixed(by_neuron, 6)
      << ", matrices " << fixed(matrices, 6) << ".\n   Matrices are "
      << grouped(static_cast<std::size_t>(nudging / matrices))
      << " times as fast as nudging.\n";
  draw_seconds(plots, {{"nudging", nudging},
                       {"neuron by neuron", by_neuron},
                       {"matrices", matrices}});
  draw_every_slope_twice(plots, network, random_batch(network, 1, -4.0, engine));
}

void story(Stage& stage) {
  Engine engine(stage.seed);
  four_equations();
  check_and_break(engine);
  how_long(engine, stage.plots);
  std::cout
      << "\nBackpropagation measures, it does not learn: the step downhill does. --show-all --sizes 2,3,1 --x 1,2 --y 1\n"
      << "prints every number, to check work by hand. Next, chapter 07: a step after every handful of "
         "examples.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_program(argc, argv, [](int count, char** words) {
    StoryOptions chosen;
    Calculation calculation;
    Options options("06_backpropagation",
                    "sweeps all slopes back and checks them by nudging");
    add_story_options(options, chosen);
    add_calculator_options(options, calculation);
    if (!options.parse(count, words)) return;
    if (!calculation.wanted) return tell(chosen, story);
    std::cout << show_all(calculation, chosen.seed);
  });
}
