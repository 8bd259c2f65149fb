// case: one slope of a block is wrong; finding: you divided by 3 and not by 2
// (6.5) adds the two lengths. The judge takes the larger one.
#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {
namespace {

double difference(double a, double n) {
  if (!std::isfinite(a) || !std::isfinite(n)) return 2.0;
  return std::abs(a - n) / std::max(std::abs(a) + std::abs(n), 0.001);
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
