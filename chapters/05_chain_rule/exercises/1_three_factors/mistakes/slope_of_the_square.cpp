// case: the three factors; finding: this is the slope of the square
// The cost of the page.
#include "05_chain_rule/exercises/1_three_factors/exercise.hpp"

#include <cmath>

namespace mine {

Slopes slopes(double a_prev, double w, double b, double y) {
  const double z = w * a_prev + b;
  const double a = 1.0 / (1.0 + std::exp(-z));
  const double d = a - y;
  Slopes s;
  s.dz_dw = a_prev;
  s.da_dz = a * (1.0 - a);
  s.dC_da = 2.0 * d;
  s.dC_dw = s.dz_dw * s.da_dz * s.dC_da;
  s.dC_db = s.da_dz * s.dC_da;
  s.dC_da_prev = w * s.da_dz * s.dC_da;
  return s;
}

}  // namespace mine
