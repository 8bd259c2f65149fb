#include "docs/mine/curve.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nn {
namespace {

double height(const Curve& curve) {
  const auto [least, most] = std::ranges::minmax(curve);
  return most - least;
}

}  // namespace

double mean_between(const Curve& curve, double from, double to) {
  const auto size = static_cast<double>(curve.size());
  const auto first = std::min(curve.size() - 1, static_cast<std::size_t>(from * size));
  const auto last = std::max(first + 1, static_cast<std::size_t>(to * size));
  double sum = 0.0;
  for (std::size_t i = first; i < last; ++i) sum += curve[i];
  return sum / static_cast<double>(last - first);
}

double roughness(const Curve& curve) {
  double sum = 0.0;
  for (std::size_t i = 1; i < curve.size(); ++i) {
    if (curve[i] > 0.0 && curve[i - 1] > 0.0) sum += std::abs(std::log(curve[i] / curve[i - 1]));
  }
  return sum / static_cast<double>(curve.size() - 1);
}

double share_of_rises(const Curve& curve) {
  double rises = 0.0;
  for (std::size_t i = 1; i < curve.size(); ++i) rises += std::max(0.0, curve[i] - curve[i - 1]);
  return height(curve) > 0.0 ? rises / height(curve) : 0.0;
}

double late_fall(const Curve& curve) {
  const double fall = mean_between(curve, 0.5, 0.75) - mean_between(curve, 0.75, 1.0);
  return height(curve) > 0.0 ? fall / height(curve) : 0.0;
}

double early_fall(const Curve& curve) {
  const double fall = curve.front() - curve.back();
  return fall > 0.0 ? (curve.front() - curve[curve.size() / 4]) / fall : 1.0;
}

std::size_t constant_from(const Curve& curve) {
  std::size_t from = curve.size() - 1;
  while (from > 0 && std::abs(curve[from - 1] - curve.back()) <= 1e-9 * std::abs(curve.back())) --from;
  return from + 1 == curve.size() ? curve.size() : from;
}

std::size_t first_not_finite(const Curve& curve) {
  const auto found = std::ranges::find_if_not(curve, [](double value) { return std::isfinite(value); });
  return static_cast<std::size_t>(found - curve.begin());
}

std::size_t lowest(const Curve& curve) {
  return static_cast<std::size_t>(std::ranges::min_element(curve) - curve.begin());
}

}  // namespace nn
