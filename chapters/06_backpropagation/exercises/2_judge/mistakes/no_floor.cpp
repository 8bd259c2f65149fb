// case: slopes of 0; finding: a difference of 1, but this slope is right
// The smallest rounding is a difference of 1.
#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {
namespace {

double difference(double a, double n) {
  if (!std::isfinite(a) || !std::isfinite(n)) return 2.0;
  if (a == n) return 0.0;
  return std::abs(a - n) / std::max(std::abs(a), std::abs(n));
}

}  // namespace

Verdict judge(const std::vector<Block>& claimed, const std::vector<Block>& nudged) {
  if (claimed.size() != nudged.size())
    throw std::invalid_argument("the gradients have different numbers of blocks");
  Verdict worst;
  for (std::size_t k = 0; k < claimed.size(); ++k) {
    const Matrix &a = claimed[k].slopes, &n = nudged[k].slopes;
    nn::require_equal_shapes(a, n, "judge");
    for (std::size_t i = 0; i < a.size(); ++i) {
      const double apart = difference(a.values()[i], n.values()[i]);
      if (apart > worst.difference) worst = {claimed[k].name, apart};
    }
  }
  return worst;
}

}  // namespace mine
