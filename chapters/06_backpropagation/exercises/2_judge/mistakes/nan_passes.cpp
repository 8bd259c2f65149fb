// case: not a number; finding: claimed nan, nudged 1 in the layer 0 biases
// NaN is not larger than any number, so it is never the worst.
#include "06_backpropagation/exercises/2_judge/exercise.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace mine {
namespace {

double difference(double a, double n) {
  return std::abs(a - n) / std::max({std::abs(a), std::abs(n), 0.001});
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
