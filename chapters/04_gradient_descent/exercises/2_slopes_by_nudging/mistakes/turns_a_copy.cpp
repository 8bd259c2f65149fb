// case: w w w at 1; finding: do you turn a copy?
// Without the &, each knob is a copy, and the cost never sees it turn.
#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

namespace mine {

std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h) {
  std::vector<double> slopes;
  for (double knob : knobs) {
    const double before = knob;
    knob = before + h;
    const double above = cost();
    knob = before - h;
    const double below = cost();
    knob = before;
    slopes.push_back((above - below) / (2 * h));
  }
  return slopes;
}

}  // namespace mine
