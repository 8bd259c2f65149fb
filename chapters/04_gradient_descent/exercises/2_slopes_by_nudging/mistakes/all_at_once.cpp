// case: x y at (2, 5); finding: you nudge all knobs at once
// All knobs move, so each slope is the sum of all slopes.
#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

namespace mine {

std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h) {
  const std::vector<double> before(knobs.begin(), knobs.end());
  std::vector<double> slopes;
  for (std::size_t n = 0; n < knobs.size(); ++n) {
    for (std::size_t i = 0; i < knobs.size(); ++i) knobs[i] = before[i] + h;
    const double above = cost();
    for (std::size_t i = 0; i < knobs.size(); ++i) knobs[i] = before[i] - h;
    const double below = cost();
    for (std::size_t i = 0; i < knobs.size(); ++i) knobs[i] = before[i];
    slopes.push_back((above - below) / (2.0 * h));
  }
  return slopes;
}

}  // namespace mine
