// 06_backpropagation: every slope in one sweep back - four matrix equations, checked by nudging
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "06_backpropagation/gradient_check.hpp"
#include "common/stopwatch.hpp"
#include "common/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

void print_gradient(const Gradient& gradient) {
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    std::cout << "   dC/dW[" << l << "]:\n"
              << to_text(gradient[l].weights, 3, 5) << "   dC/db[" << l << "]:\n"
              << to_text(gradient[l].biases, 3, 5);
  }
}

void thirteen_slopes() {
  const Batch both{Matrix{{1, 2}, {2, 1}}, Matrix{{1}, {4}}};
  const Network network = thirteen_knobs();
  Trace trace;
  Matrix delta;
  Gradient gradient;
  feedforward(network, both.inputs, trace);
  output_error(squared_error, network.back().activation, trace.z.back(), trace.outputs(), both.targets,
               delta);
  std::cout << "1. Two examples through the network of 13 knobs. The error of its last layer:\n"
            << to_text(delta, 3, 5);
  backward(network, trace, delta, gradient);
  std::cout << "   carried back to the hidden layer (a shut neuron passes nothing):\n"
            << to_text(delta, 3, 5) << "   and from the two errors all 13 slopes:\n";
  print_gradient(gradient);
}

// A wrong pass on purpose: it forgets that the first layer's slopes come after the activation's.
void forgotten_slope(const Network& network, const Batch& batch, Gradient& gradient) {
  Network without = network;
  for (Layer& layer : without) layer.activation.slope = [](double, double) { return 1.0; };
  without.back().activation.slope = network.back().activation.slope;
  backpropagation(squared_error)(without, batch, gradient);
}

void print_checks(const char* title, const std::vector<BlockCheck>& checks) {
  std::cout << "   " << title << "\n";
  for (const BlockCheck& check : checks) {
    std::cout << "     " << check.block << (check.block.ends_with("biases") ? "   " : "  ")
              << (check.difference < 1e-7 ? "OK      " : "NOT OK  ")
              << (check.difference < 1e-7 ? "below 0.0000001" : fixed(check.difference, 3)) << "\n";
  }
}

Batch one_noise_picture(Engine& engine) {
  Batch batch{Matrix(1, 784), Matrix(1, 10)};
  fill_uniform(batch.inputs, 0.0, 0.05, engine);
  batch.targets(0, 3) = 1.0;
  return batch;
}

void every_slope_twice(const Network& network, const Batch& batch, Plots& plots) {
  Gradient swept;
  const GradientOf gradient_of = backpropagation(squared_error);
  gradient_of(network, batch, swept);  // once unmeasured: its memory is allocated now
  const Stopwatch slow_watch;
  Gradient nudged = nudged_gradient(network, batch, squared_error);
  const double slow = slow_watch.seconds();
  const Stopwatch quick_watch;
  for (int i = 0; i < 1000; ++i) gradient_of(network, batch, swept);
  const double quick = quick_watch.seconds() / 1000.0;
  std::cout << "\n3. All " << grouped(count_knobs(network))
            << " slopes of 784-16-16-10 for one picture:\n   by nudging " << fixed(slow, 3)
            << " s, by one sweep back " << fixed(1e6 * quick, 1)
            << " microseconds: " << grouped(static_cast<std::size_t>(slow / quick)) << " times faster.\n";
  Table table{{"nudged", "swept"}, {}};
  const auto slow_column = knobs(nudged), quick_column = knobs(swept);
  for (std::size_t block = 0; block < slow_column.size(); ++block) {
    for (std::size_t i = 0; i < slow_column[block].size(); ++i) {
      table.rows.push_back({slow_column[block][i], quick_column[block][i]});
    }
  }
  plots.draw("06_every_slope_twice", table,
             {.commands = R"(set title 'Every slope twice: 13,002 dots on one line'
set xlabel 'slope by nudging'
set ylabel 'slope by backpropagation'
set size ratio -1
plot x with lines ls 9 notitle, data using "nudged":"swept" with points pt 7 ps 0.25 lc rgb '#0072b2' notitle
)",
              .image = true,
              .width = 640,
              .height = 640});
}

void story(Stage& stage) {
  thirteen_slopes();
  Engine engine(stage.seed);
  const std::vector<std::size_t> small = {4, 3, 3, 2}, large = {784, 16, 16, 10};
  const Network network = random_network(small, sigmoid, engine);
  const Batch batch{Matrix{{0.1, 0.5, -0.3, 0.8}, {1, -1, 0.2, 0}}, Matrix{{1, 0}, {0, 1}}};
  std::cout << "\n2. Is it right? Each block of a random 4-3-3-2 network against nudging (seed " << stage.seed
            << "):\n";
  print_checks("the four equations:",
               check_gradient(network, batch, squared_error, backpropagation(squared_error)));
  print_checks("the same, but forgetting f'(z) in the hidden layers:",
               check_gradient(network, batch, squared_error, forgotten_slope));
  every_slope_twice(random_network(large, sigmoid, engine), one_noise_picture(engine), stage.plots);
  std::cout << "   Chapter 07 takes a step after every handful of examples.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "06_backpropagation", "sweeps all slopes back and checks them by nudging",
                   story);
}
