// 06_backpropagation: every slope in one sweep back - four matrix equations, checked by nudging
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "05_chain_rule/neuron_network.hpp"
#include "06_backpropagation/story/acts.hpp"
#include "06_backpropagation/story/calculator.hpp"
#include "common/stopwatch.hpp"
#include "common/story/story.hpp"

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
  tell_sweep(trace, delta, gradient);
}

// Inputs between 0 and 1, with the target 1 for one output after the other. If low
// is below 0, most inputs are 0, like the black pixels of a picture.
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

// The first mistake in full, the others in a line each.
void five_mistakes(const Network& network, const Batch& batch) {
  announce_mistakes();
  const Gradient truth = nudged_gradient(network, batch, squared_error);
  bool in_full = true;
  for (const BrokenPass& pass : broken_passes(squared_error)) {
    Gradient mine;
    pass.gradient_of(network, batch, mine);
    std::vector<BlockDiagnosis> wrong = diagnose(mine, truth, batch.inputs.rows());
    std::erase_if(wrong, [](const auto& each) { return each.finding == "agrees"; });
    if (in_full)
      tell_in_full(pass.name, wrong);
    else
      tell_in_short(pass.name, wrong);
    in_full = false;
  }
}

void how_long(const Network& network, const Batch& batch, Plots& plots) {
  NeuronNetwork neurons = neuron_by_neuron(network);
  const GradientOf gradient_of = backpropagation(squared_error);
  Gradient gradient;
  const double nudging = seconds_for(
      1, [&] { gradient = nudged_gradient(network, batch, squared_error); });
  const double by_neuron = seconds_for(20, [&] { learn(neurons, batch, 0.01); });
  const double by_matrices =
      seconds_for(500, [&] { gradient_of(network, batch, gradient); });
  const std::vector<Timing> timings = {{"nudging", nudging},
                                       {"neuron by neuron", by_neuron},
                                       {"matrices", by_matrices}};
  tell_seconds(timings);
  draw_seconds(plots, timings);
}

void story(Stage& stage) {
  Engine engine(stage.seed);
  four_equations();

  const Network square =
      random_network(std::vector<std::size_t>(4, 3), sigmoid, engine);
  const Batch four = random_batch(square, 4, 0.0, engine);
  tell_check(
      check_gradient(square, four, squared_error, backpropagation(squared_error)));
  five_mistakes(square, four);

  const Network network =
      random_network(std::vector<std::size_t>{784, 16, 16, 10}, sigmoid, engine);
  how_long(network, random_batch(network, 10, -4.0, engine), stage.plots);
  draw_every_slope_twice(stage.plots, network,
                         random_batch(network, 1, -4.0, engine));
  say_what_comes_next();
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
    if (!calculation.wanted) return tell(chosen, "06_backpropagation", story);
    std::cout << show_all(calculation, chosen.seed);
  });
}
