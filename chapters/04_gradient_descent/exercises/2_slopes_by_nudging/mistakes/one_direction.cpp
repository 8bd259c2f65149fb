// case: w w w at 1; finding: you nudge in one direction only
// The inaccuracy does not cancel.
#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

namespace mine {

std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h) {
  std::vector<double> slopes;
  for (double& knob : knobs) {
    const double before = knob;
    knob = before + h;
    const double above = cost();
    knob = before;
    const double here = cost();
    slopes.push_back((above - here) / h);
  }
  return slopes;
}

}  // namespace mine
