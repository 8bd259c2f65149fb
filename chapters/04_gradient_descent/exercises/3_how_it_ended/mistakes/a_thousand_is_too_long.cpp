// case: a steep start; finding: steep from the start
// Some slopes are large from the start.
#include "04_gradient_descent/exercises/3_how_it_ended/exercise.hpp"

#include <cmath>

namespace mine {
namespace {

double length_of(const std::vector<double>& slopes) {
  double squares = 0.0;
  for (const double slope : slopes) squares += slope * slope;
  return std::sqrt(squares);
}

}  // namespace

Descent descend(const SlopesOf& slopes_of, std::vector<double> knobs, double rate,
                std::size_t max_steps, double flat_enough) {
  for (std::size_t step = 0;; ++step) {
    const std::vector<double> slopes = slopes_of(knobs);
    const double length = length_of(slopes);
    if (length <= flat_enough) return {knobs, step, Ending::flat};
    if (!(length <= 1000))  // so it is true for a NaN, too
      return {knobs, step, Ending::diverged};
    if (step == max_steps) return {knobs, step, Ending::out_of_steps};
    for (std::size_t i = 0; i < knobs.size(); ++i) knobs[i] -= rate * slopes[i];
  }
}

}  // namespace mine
