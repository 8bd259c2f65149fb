#include "04_gradient_descent/acts.hpp"

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
  const double promised = cost_of(network, example, squared_error) - rate * squared_length(gradient);
  descend(network, gradient, rate);
  std::cout << "   rate " << shortest(rate) << ": the slopes promise " << fixed(promised, 3)
            << ", it becomes " << fixed(cost_of(network, example, squared_error), 6) << "\n";
}

}  // namespace

Gradient thirteen_slopes() { return nudged_gradient(thirteen_knobs(), example, squared_error); }

void tell_how_wrong() {
  std::cout
      << "HOW WRONG?\n\n"
         "1. A digit becomes a row of ten targets, one of them 1; 4 is (0 0 0 0 1 0 0 0 0 0). Why not one output\n"
      << "   that says \"4\"? Because a 4 does not look like something between a 3 and a 5.\n"
      << "\n2. Why squared? Distances 0.1, 0.5, 1 cost 0.01, 0.25, 1: all positive, and large ones count more. The\n"
      << "   slope of d^2 is 2d: the farther off, the stronger the pull.\n";
  const Matrix a{{0.1, 0.9}, {0.8, 0.2}}, y{{0, 1}, {1, 0}};
  std::cout
      << "\n3. Answers (0.1 0.9) and (0.8 0.2) where (0 1) and (1 0) are right. Three sources use three costs:\n"
      << "   half the sum of squares, mean over examples   " << fixed(half_squared_error.value(a, y), 3)
      << "\n   the sum of squares, mean over examples        " << fixed(squared_error.value(a, y), 3)
      << "\n   the mean of all squares (MSE)                 " << fixed(mean_squared_error.value(a, y), 3)
      << "\n   They differ by factors only.\n"
      << "\n4. A network is a function of pictures, its knobs are constants. A cost is a function of the knobs, and\n"
      << "   the pictures are its constants. From here on we turn knobs.\n";
}

void tell_slopes() {
  std::cout
      << "\nDOWNHILL\n\n5. A slope is the ratio of two nudges. C = w^2 at w = 3, nudged by 1, 0.1, 0.01:\n  ";
  for (const double h : {1.0, 0.1, 0.01})
    std::cout << " " << shortest(std::round(((3 + h) * (3 + h) - 9) / h * 1e6) / 1e6);
  std::cout << " -> 6. Uphill is where the slope points, so step against it.\n";
  const Gradient gradient = thirteen_slopes();
  std::cout << "\n6. The network of 13 knobs says 0.5 to (1, 2) where 1 is right: cost "
            << fixed(cost_of(thirteen_knobs(), example, squared_error), 2) << ". Its 13 slopes by nudging:\n";
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    std::cout << "   W[" << l << "]\n"
              << to_text(gradient[l].weights, 2, 5) << "   b[" << l << "]\n"
              << to_text(gradient[l].biases, 2, 5);
  }
  std::cout << "   0 around the shut neuron: its knobs can be turned without any effect, for this example.\n";
}

void tell_one_step() {
  std::cout
      << "\n7. One step against all slopes at once: new knob = old knob - rate * slope. We choose the (learning) rate.\n"
         "   Small steps nearly keep the promise, large ones overshoot:\n";
  one_step(0.01);
  one_step(0.1);
  std::cout
      << "   Costs that differ by a factor need other rates: with ten outputs, 3.0 for half the sum of squares is 1.5\n"
      << "   for the sum and 15 for the mean.\n";
}

void tell_walks(std::span<const double> rates) {
  std::cout << "\n8. One valley, C = w^2, from w = 1. After three steps w is:\n";
  for (const double rate : rates) {
    std::cout << "   rate " << shortest(rate) << ": "
              << fixed(walk_downhill(one_valley, {1.0}, rate, 3)[3][0], 3) << "\n";
  }
  std::cout << "   Too small, right, across and back, out of the valley.\n\n"
               "9. Two valleys: from w = -0.1 the walk ends at "
            << fixed(walk_downhill(two_valleys, {-0.1}, 0.06, 200)[200][0], 3) << ", from 0.2 at "
            << fixed(walk_downhill(two_valleys, {0.2}, 0.06, 200)[200][0], 3)
            << ". Slope 0 is not \"best\".\n";
}

}  // namespace nn
