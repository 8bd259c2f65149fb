#include "04_gradient_descent/exercises/2_slopes_by_nudging/exercise.hpp"

#include <stdexcept>

namespace mine {

std::vector<double> slopes_by_nudging(const CostNow& cost, std::span<double> knobs,
                                      double h) {
  // Replace this line. cost() computes the cost.
  throw std::logic_error("not solved yet");
}

}  // namespace mine
