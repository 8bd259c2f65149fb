// case: two costs for each knob; finding: 9 where 6 is meant
// It also computes what nobody needs: the cost in the middle.
#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

namespace mine {

std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h) {
  std::vector<double> slopes;
  for (double& knob : knobs) {
    const double before = knob;
    knob = before + h;
    const double above = cost();
    knob = before - h;
    const double below = cost();
    knob = before;
    const double here = cost();
    slopes.push_back(((above - here) + (here - below)) / (2.0 * h));
  }
  return slopes;
}

}  // namespace mine
