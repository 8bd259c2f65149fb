// 04_gradient_descent: how wrong is it, and which way is down? - a cost, its slopes, and the walk downhill
#include <cmath>
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/gradient_descent.hpp"
#include "common/story.hpp"
#include "common/text.hpp"

using namespace nn;

namespace {

const Batch example{Matrix{{1, 2}}, Matrix{{1}}};

void how_wrong() {
  const Matrix a{{0.1, 0.9}, {0.8, 0.2}}, y{{0, 1}, {1, 0}};
  std::cout << "1. How wrong are the answers (0.1 0.9) and (0.8 0.2) where (0 1) and (1 0) are right?\n"
            << "   half the sum of squares, mean over examples   " << fixed(half_squared_error.value(a, y), 4)
            << "\n   the sum of squares, mean over examples        " << fixed(squared_error.value(a, y), 4)
            << "\n   the mean of all squares (MSE)                 "
            << fixed(mean_squared_error.value(a, y), 4)
            << "\n   Three costs that differ by a factor: so do the learning rates that suit them.\n";
}

void thirteen_slopes() {
  const Gradient slopes = nudged_gradient(thirteen_knobs(), example, squared_error);
  std::cout << "\n2. The network of 13 knobs answers 0.5 to (1, 2); 1 would be right: cost "
            << fixed(cost_of(thirteen_knobs(), example, squared_error), 2)
            << ".\n   Each knob nudged a little up and down, the slopes are:\n";
  for (std::size_t l = 0; l < slopes.size(); ++l) {
    std::cout << "   layer " << l << ", weights:\n"
              << to_text(slopes[l].weights, 2, 5) << "   layer " << l << ", biases:\n"
              << to_text(slopes[l].biases, 2, 5);
  }
  std::cout << "   The slopes around the shut neuron are 0: it can be turned without any effect.\n";
}

void one_step(double rate) {
  Network network = thirteen_knobs();
  const Gradient slopes = nudged_gradient(network, example, squared_error);
  const double before = cost_of(network, example, squared_error);
  const double promised = before - rate * squared_length(slopes);
  descend(network, slopes, rate);
  std::cout << "   rate " << shortest(rate) << ": the slopes promise " << fixed(promised, 3)
            << ", it becomes " << fixed(cost_of(network, example, squared_error), 6) << "\n";
}

// w after each step downhill on C = w^2 from w = 1; its slope is 2w.
std::vector<double> walk(double rate, std::size_t steps) {
  std::vector<double> places = {1.0};
  while (places.size() <= steps) places.push_back(places.back() - rate * 2.0 * places.back());
  return places;
}

void four_rates(Plots& plots) {
  const std::vector<double> rates = {0.1, 0.4, 0.9, 1.1};
  constexpr std::size_t steps = 12;
  Table table{{"step"}, {}};
  for (std::size_t step = 0; step <= steps; ++step) table.rows.push_back({static_cast<double>(step)});
  std::cout << "\n4. One knob, C = w^2, from w = 1: w after three steps, and the cost after " << steps
            << ":\n";
  for (const double rate : rates) {
    const auto places = walk(rate, steps);
    std::cout << "   rate " << shortest(rate) << ": w = " << fixed(places[3], 3) << ", cost "
              << fixed(places[steps] * places[steps], 6) << "\n";
    table.columns.push_back("rate " + shortest(rate));
    for (std::size_t step = 0; step <= steps; ++step) table.rows[step].push_back(places[step] * places[step]);
  }
  plots.draw("04_rates", table, {.commands = R"(set title 'Four learning rates in one valley, C = w^2'
set xlabel 'step'
set ylabel 'cost'
set logscale y
set format y '10^{%T}'
set key bottom left
plot 1 with lines ls 9 title 'no change', for [i=2:5] data using 1:i with linespoints ls i-1 pt 7 ps 0.5 title columnheader(i)
)"});
}

void story(Stage& stage) {
  how_wrong();
  thirteen_slopes();
  std::cout
      << "\n3. One step against the slopes. A small step keeps the promise nearly, a large one overshoots:\n";
  one_step(0.01);
  one_step(0.1);
  four_rates(stage.plots);
  std::cout << "   Nudging asks the network twice per knob. Chapter 06 gets all slopes in one sweep.\n";
}

}  // namespace

int main(int argc, char** argv) {
  return run_story(argc, argv, "04_gradient_descent", "measures a cost, its slopes, and walks downhill",
                   story);
}
