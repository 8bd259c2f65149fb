// case: a small slope is wrong; finding: claimed 0, nudged 1e-08 in the
// (6.5): in a block, a small slope hides behind a large one.
#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {
namespace {

double length(const Matrix& slopes) {
  double squares = 0.0;
  for (const double slope : slopes.values()) squares += slope * slope;
  return std::sqrt(squares);
}

}  // namespace

Verdict judge(const std::vector<Block>& claimed, const std::vector<Block>& nudged) {
  Verdict worst;
  for (std::size_t k = 0; k < claimed.size(); ++k) {
    Matrix apart = claimed[k].slopes;
    apart -= nudged.at(k).slopes;
    const double both = length(claimed[k].slopes) + length(nudged[k].slopes);
    const double found = 2.0 * length(apart) / std::max(both, 0.001);
    if (!(found <= worst.difference)) worst = {claimed[k].name, found};
  }
  return worst;
}

}  // namespace mine
