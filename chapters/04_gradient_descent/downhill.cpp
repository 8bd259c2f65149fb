#include "04_gradient_descent/downhill.hpp"

namespace nn {

std::vector<double> slopes_by_nudging(const CostOfKnobs& cost,
                                      std::vector<double> knobs, double h) {
  std::vector<double> slopes;
  for (double& knob : knobs) {
    const double kept = knob;
    knob = kept + h;
    const double above = cost(knobs);
    knob = kept - h;
    const double below = cost(knobs);
    knob = kept;
    slopes.push_back((above - below) / (2.0 * h));  // (4.4)
  }
  return slopes;
}

std::vector<std::vector<double>> walk_downhill(const CostOfKnobs& cost,
                                               std::vector<double> start,
                                               double rate, std::size_t steps) {
  std::vector<std::vector<double>> places = {std::move(start)};
  while (places.size() <= steps) {
    std::vector<double> place = places.back();
    const std::vector<double> slopes = slopes_by_nudging(cost, place);
    for (std::size_t i = 0; i < place.size(); ++i) place[i] -= rate * slopes[i];
    places.push_back(std::move(place));
  }
  return places;
}

double one_valley(std::span<const double> w) { return w[0] * w[0]; }

double two_valleys(std::span<const double> w) {
  const double pit = w[0] * w[0] - 1.0;
  return pit * pit + w[0] / 4.0;
}

double oval_valley(std::span<const double> uv) {
  return uv[0] * uv[0] / 2.0 + 2.0 * uv[1] * uv[1];
}

}  // namespace nn
