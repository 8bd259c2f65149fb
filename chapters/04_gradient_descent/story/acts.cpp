#include "04_gradient_descent/story/acts.hpp"

#include <cmath>
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/downhill.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

const Batch example{Matrix{{1, 2}}, Matrix{{1}}};

void one_step(double rate) {
  Network network = thirteen_knobs();
  const Gradient gradient = thirteen_slopes();
  const double promised =
      cost_of(network, example, squared_error) - rate * squared_length(gradient);
  descend(network, gradient, rate);
  std::cout << "   rate " << shortest(rate) << ": the slopes promise "
            << fixed(promised, 3) << ", it becomes "
            << fixed(cost_of(network, example, squared_error), 6) << "\n";
}

}  // namespace

Gradient thirteen_slopes() {
  return nudged_gradient(thirteen_knobs(), example, squared_error);
}

void tell_how_wrong() {
  std::cout << R"(
2. A digit becomes a row of ten targets with a single 1. For a 4 this is
   (0 0 0 0 1 0 0 0 0 0). Why not one output that says "4"? Because a 4 does not
   look like something between a 3 and a 5.

3. Why squares? The distances 0.1, 0.5 and 1 cost 0.01, 0.25 and 1. All costs are
   positive, and a large distance counts more.

4. A network is a function of the picture, and its knobs are constants. A cost is a
   function of the knobs, and the pictures are constants. From now on we turn knobs.
)";
}

void tell_slopes() {
  std::cout
      << "\n5. A slope is the ratio of two changes. C = w^2 at w = 3, changed by 1, 0.1 "
         "and 0.01:\n  ";
  for (const double h : {1.0, 0.1, 0.01})
    std::cout << " "
              << shortest(std::round(((3 + h) * (3 + h) - 9) / h * 1e6) / 1e6);
  std::cout
      << " -> 6. The slope is positive, so the cost rises to the right: go left.\n";
}

void tell_thirteen_slopes() {
  std::cout
      << "\nSECOND SITTING: DOWNHILL WITH 13 KNOBS\n"
      << "\n6. The network of 13 knobs answers 0.5 to (1, 2), and 1 would be right.\n   Its cost is "
      << fixed(cost_of(thirteen_knobs(), example, squared_error), 2)
      << ". These are its 13 slopes, found by nudging:\n";
  const Gradient gradient = thirteen_slopes();
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    std::cout << "   W[" << l << "]\n"
              << to_text(gradient[l].weights, 2, 5) << "   b[" << l << "]\n"
              << to_text(gradient[l].biases, 2, 5);
  }
  std::cout
      << "   Slopes of 0 belong to the shut neuron: for this example its knobs have no effect.\n";
}

void tell_one_step() {
  std::cout << R"(
7. One step turns all knobs at once: new knob = old knob - rate * slope.
   We choose the rate. A small step nearly keeps its promise, a large one does not:
)";
  one_step(0.01);
  one_step(0.1);
}

void tell_walks(std::span<const double> rates) {
  std::cout << "\n8. One valley, C = w^2, from w = 1. After three steps w is:\n";
  for (const double rate : rates) {
    std::cout << "   rate " << shortest(rate) << ": "
              << fixed(walk_downhill(one_valley, {1.0}, rate, 3)[3][0], 3) << "\n";
  }
  std::cout
      << "   Too small, just right, across the valley and back, out of the valley.\n"
      << "\n9. Two valleys: from w = -0.1 the walk ends at "
      << fixed(walk_downhill(two_valleys, {-0.1}, 0.06, 200)[200][0], 3)
      << ", from 0.2 at "
      << fixed(walk_downhill(two_valleys, {0.2}, 0.06, 200)[200][0], 3)
      << ".\n   The slope is 0 at both places, but only one of them is the lowest.\n";
}

void tell_three_costs() {
  const Matrix a{{0.1, 0.9}, {0.8, 0.2}}, y{{0, 1}, {1, 0}};
  std::cout << R"(
10. Two more costs. Answers (0.1 0.9) and (0.8 0.2), targets (0 1) and (1 0):
    half the sum of squares, mean over examples   )"
            << fixed(half_squared_error.value(a, y), 3)
            << "\n    the sum of squares, mean over examples        "
            << fixed(squared_error.value(a, y), 3)
            << "\n    the mean of all squares (MSE)                 "
            << fixed(mean_squared_error.value(a, y), 3) << R"(
    They differ only by a constant factor, and so do the rates for the same step.
    For ten outputs, the rate 3.0 for half the sum of squares is 1.5 for the sum
    and 15 for the mean.
)";
}

}  // namespace nn
