#include "06_backpropagation/gradient_check.hpp"

#include <cmath>

namespace nn {

double relative_difference(std::span<const double> a, std::span<const double> n) {
  if (a.size() != n.size())
    throw ShapeError("relative_difference: blocks of different length");
  double apart = 0.0, a_squares = 0.0, n_squares = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    apart += (a[i] - n[i]) * (a[i] - n[i]);
    a_squares += a[i] * a[i];
    n_squares += n[i] * n[i];
  }
  if (apart == 0.0) return 0.0;
  const double lengths = std::sqrt(a_squares) + std::sqrt(n_squares);
  const double ratio = std::sqrt(apart) / lengths;  // (6.5)
  // NaN compares false with everything, so it must not get through
  return std::isfinite(ratio) ? ratio : 1.0;
}

std::vector<BlockCheck> block_differences(const Gradient& claimed,
                                          const Gradient& nudged) {
  std::vector<BlockCheck> checks;
  for (std::size_t l = 0; l < claimed.size(); ++l) {
    const std::string layer = "layer " + std::to_string(l);
    const LayerGradient &a = claimed[l], &n = nudged[l];
    checks.push_back({layer + " weights",
                      relative_difference(a.weights.values(), n.weights.values())});
    checks.push_back({layer + " biases",
                      relative_difference(a.biases.values(), n.biases.values())});
  }
  return checks;
}

std::vector<BlockCheck> check_gradient(const Network& network, const Batch& batch,
                                       const Cost& cost,
                                       const GradientOf& gradient_of) {
  Gradient claimed;
  gradient_of(network, batch, claimed);
  return block_differences(claimed, nudged_gradient(network, batch, cost));
}

}  // namespace nn
