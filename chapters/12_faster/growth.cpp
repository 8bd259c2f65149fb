#include "12_faster/growth.hpp"

#include <boost/math/statistics/bivariate_statistics.hpp>
#include <boost/math/statistics/univariate_statistics.hpp>
#include <cmath>

#include "common/elementary.hpp"

namespace nn {
namespace {

struct Fit {
  Regime regime;
  double squared_error = 0.0;
};

// The straight line of least squares through the logarithms.
Fit fit(const Growth& growth, std::size_t first, std::size_t last) {
  std::vector<double> x, y;
  for (std::size_t i = first; i <= last; ++i) {
    x.push_back(logarithm(static_cast<double>(growth.sizes[i])));
    y.push_back(logarithm(growth.seconds[i]));
  }
  const auto [mean_x, mean_y, covariance] =
      boost::math::statistics::means_and_covariance(x, y);
  const double slope = covariance / boost::math::statistics::variance(x);
  const double left = boost::math::statistics::variance(y) - slope * covariance;
  return {{first, last, slope, exponential(mean_y - slope * mean_x)},
          static_cast<double>(x.size()) * left};
}

}  // namespace

double slope_at(const Growth& growth, std::size_t i) {
  return fit(growth, i - 1, i).regime.slope;
}

std::vector<Regime> regimes_of(const Growth& growth) {
  if (growth.rough || growth.sizes.size() < 3) return {};
  const std::size_t last = growth.sizes.size() - 1;
  const Fit whole = fit(growth, 0, last);
  std::vector<Regime> best = {whole.regime};
  double least = whole.squared_error / 2;
  for (std::size_t border = 1; border < last; ++border) {
    const Fit left = fit(growth, 0, border), right = fit(growth, border, last);
    const double error = left.squared_error + right.squared_error;
    if (error >= least || std::abs(left.regime.slope - right.regime.slope) < 0.1)
      continue;
    least = error;
    best = {left.regime, right.regime};
  }
  return best;
}

}  // namespace nn
