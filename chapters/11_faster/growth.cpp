#include "11_faster/growth.hpp"

#include <cmath>

namespace nn {
namespace {

struct Fit {
  Regime regime;
  double squared_error = 0.0;
};

// The straight line of least squares through the logarithms.
Fit fit(const Growth& growth, std::size_t first, std::size_t last) {
  const auto x = [&](std::size_t i) { return std::log(static_cast<double>(growth.sizes[i])); };
  const auto y = [&](std::size_t i) { return std::log(growth.seconds[i]); };
  const double count = static_cast<double>(last - first + 1);
  double mean_x = 0.0, mean_y = 0.0, xx = 0.0, xy = 0.0;
  for (std::size_t i = first; i <= last; ++i) {
    mean_x += x(i) / count;
    mean_y += y(i) / count;
  }
  for (std::size_t i = first; i <= last; ++i) {
    xx += (x(i) - mean_x) * (x(i) - mean_x);
    xy += (x(i) - mean_x) * (y(i) - mean_y);
  }
  Fit fit{{first, last, xy / xx, 0.0}, 0.0};
  const double offset = mean_y - fit.regime.slope * mean_x;
  fit.regime.factor = std::exp(offset);
  for (std::size_t i = first; i <= last; ++i) {
    const double error = y(i) - offset - fit.regime.slope * x(i);
    fit.squared_error += error * error;
  }
  return fit;
}

}  // namespace

double slope_at(const Growth& growth, std::size_t i) { return fit(growth, i - 1, i).regime.slope; }

std::vector<Regime> regimes_of(const Growth& growth) {
  const std::size_t last = growth.sizes.size() - 1;
  const Fit whole = fit(growth, 0, last);
  std::vector<Regime> best = {whole.regime};
  double least = whole.squared_error / 2;
  for (std::size_t border = 1; border < last; ++border) {
    const Fit left = fit(growth, 0, border), right = fit(growth, border, last);
    const double error = left.squared_error + right.squared_error;
    if (error >= least || std::abs(left.regime.slope - right.regime.slope) < 0.1) continue;
    least = error;
    best = {left.regime, right.regime};
  }
  return best;
}

}  // namespace nn
