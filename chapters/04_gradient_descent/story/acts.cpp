#include "04_gradient_descent/story/acts.hpp"

#include <cmath>
#include <iostream>

#include "03_feedforward/thirteen_knobs.hpp"
#include "04_gradient_descent/downhill.hpp"
#include "common/story/filled.hpp"
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
  std::cout << "   rate " << shortest(rate) << ": the slopes promise a cost of "
            << fixed(promised, 3) << ", and it becomes "
            << fixed(cost_of(network, example, squared_error), 6) << "\n";
}

}  // namespace

Gradient thirteen_slopes() {
  return nudged_gradient(thirteen_knobs(), example, squared_error);
}

void tell_cats_and_xor(const Lesson& cats, std::size_t right,
                       const Lesson& xor_lesson) {
  std::cout << filled(R"(FIRST SITTING: ONE NEURON LEARNS

1. Cat or not cat? One neuron with two inputs learns from 40 animals. After 300
   steps: cost <cats_before> -> <cats_after>, <right> of 40 right.
   The same kind of neuron tries XOR, starting with random knobs:
   cost <xor_before> -> <xor_after>.
   It answers 0.5 to everything, because no straight line separates XOR.
)",
                      {{"cats_before", fixed(cats.costs.front(), 3)},
                       {"cats_after", fixed(cats.costs.back(), 3)},
                       {"right", std::to_string(right)},
                       {"xor_before", fixed(xor_lesson.costs.front(), 3)},
                       {"xor_after", fixed(xor_lesson.costs.back(), 3)}});
}

void tell_how_wrong() {
  std::cout << R"(
2. A digit becomes a row of ten targets with a single 1. For a 4 this is
   (0 0 0 0 1 0 0 0 0 0). Why not a single output that says "4"? Because a 4 does
   not look like something between a 3 and a 5.

3. Why is the distance squared? A distance of 0.1 costs 0.01, a distance of 0.5
   costs 0.25, and a distance of 1 costs 1. A square is never negative, and a large
   distance counts much more than a small one.

4. When you use a network, you change the picture, and the knobs are constants. When
   you train it, you turn the knobs, and the pictures are constants. The cost is a
   function of the knobs.
)";
}

void tell_slopes() {
  std::cout << R"(
5. A slope is the ratio of two changes. Take C = w^2 at w = 3, and change w by 1, by
   0.1 and by 0.01:
  )";
  for (const double h : {1.0, 0.1, 0.01}) {
    const double ratio = ((3 + h) * (3 + h) - 9) / h;
    std::cout << " " << shortest(std::round(ratio * 1e6) / 1e6);
  }
  std::cout << R"( -> 6
   The slope is positive, so the cost rises to the right. Go left.
)";
}

void tell_thirteen_slopes() {
  const double cost = cost_of(thirteen_knobs(), example, squared_error);
  std::cout << filled(R"(
SECOND SITTING: DOWNHILL WITH 13 KNOBS

6. The network of 13 knobs answers 0.5 to (1, 2), but the right answer is 1.
   Its cost is <cost>. These are its 13 slopes, found by nudging:
)",
                      {{"cost", fixed(cost, 2)}});
  const Gradient gradient = thirteen_slopes();
  for (std::size_t l = 0; l < gradient.size(); ++l) {
    std::cout << "   W[" << l << "]\n"
              << to_text(gradient[l].weights, 2, 5) << "   b[" << l << "]\n"
              << to_text(gradient[l].biases, 2, 5);
  }
  std::cout
      << R"(   The four slopes of 0 belong to the weights and the bias of the shut neuron, and
   to the weight on its answer. For this example, these knobs have no effect.
)";
}

void tell_one_step() {
  std::cout << R"(
7. One step turns all knobs at once: new knob = old knob - rate * slope.
   We choose the rate. After a small step, the cost is almost what the slopes
   promise. After a large step, it is not:
)";
  one_step(0.01);
  one_step(0.1);
}

void tell_walks(std::span<const double> rates) {
  std::cout
      << "\n8. Four walks in the valley C = w^2 start at w = 1. After three steps, w is:\n";
  for (const double rate : rates) {
    std::cout << "   rate " << shortest(rate) << ": "
              << fixed(walk_downhill(one_valley, {1.0}, rate, 3)[3][0], 3) << "\n";
  }
  const auto left = walk_downhill(two_valleys, {-0.1}, 0.06, 200);
  const auto right = walk_downhill(two_valleys, {0.2}, 0.06, 200);
  std::cout << filled(
      R"(   Rate 0.1 is slow, and 0.5 is just right. With 0.9 the walk jumps across the
   valley and back, and with 1.1 it leaves the valley.

9. The cost C = (w^2 - 1)^2 + w/4 has two valleys. A walk from w = -0.1 ends at
   <left>, and a walk from 0.2 ends at <right>.
   The slope is 0 at both places, but only one of them is the lowest.
)",
      {{"left", fixed(left.back()[0], 3)}, {"right", fixed(right.back()[0], 3)}});
}

void tell_three_costs() {
  const Matrix a{{0.1, 0.9}, {0.8, 0.2}}, y{{0, 1}, {1, 0}};
  std::cout << filled(R"(
10. Two more costs. The answers are (0.1 0.9) and (0.8 0.2), and the targets are
    (0 1) and (1 0):
    half the sum of squares, mean over examples   <half>
    the sum of squares, mean over examples        <sum>
    the mean of all squares (MSE)                 <mean>
    They differ only by a constant factor, and so do the rates for the same step.
    With ten outputs, the rate 3.0 for half the sum of squares makes the same step
    as 1.5 for the sum and 15 for the mean.
)",
                      {{"half", fixed(half_squared_error.value(a, y), 3)},
                       {"sum", fixed(squared_error.value(a, y), 3)},
                       {"mean", fixed(mean_squared_error.value(a, y), 3)}});
}

void tell_how_long(int knobs, double cost, double seconds) {
  const double hours = seconds / knobs / 100 * 13002 * 50000 / 3600;
  std::cout << filled(R"(
11. Nudging <knobs> of 13,002 knobs over 100 pictures (cost <cost>) took <seconds> s.
    On this machine, a step of all knobs over 50,000 pictures would take about
    <hours> hours. Chapter 06 computes the same slopes much faster.
)",
                      {{"knobs", std::to_string(knobs)},
                       {"cost", fixed(cost, 1)},
                       {"seconds", fixed(seconds, 2)},
                       {"hours", fixed(hours, 1)}});
}

void say_what_comes_next() {
  std::cout << "\nNext, chapter 05: who is to blame for the error?\n";
}

}  // namespace nn
