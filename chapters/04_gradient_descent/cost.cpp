#include "04_gradient_descent/cost.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace nn {
namespace {

// The three costs add up the same squares, and differ only by a constant factor.
double sum_of_squares(const Matrix& a, const Matrix& y) {
  require_equal_shapes(a, y, "cost");
  double sum = 0.0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const double distance = a.values()[i] - y.values()[i];
    sum += distance * distance;
  }
  return sum;
}

// slopes = (a - y) / divisor
void scaled_distances(const Matrix& a, const Matrix& y, double divisor,
                      Matrix& slopes) {
  require_equal_shapes(a, y, "slope of the cost");
  slopes.resize(a.rows(), a.columns());
  for (std::size_t i = 0; i < a.size(); ++i) {
    slopes.values()[i] = (a.values()[i] - y.values()[i]) / divisor;
  }
}

double rows(const Matrix& a) { return static_cast<double>(a.rows()); }
double elements(const Matrix& a) { return static_cast<double>(a.size()); }

}  // namespace

const Cost half_squared_error = {
    .name = "quadratic",  // (4.1)
    .value = [](const Matrix& a,
                const Matrix& y) { return sum_of_squares(a, y) / (2.0 * rows(a)); },
    .derivative = [](const Matrix& a, const Matrix& y,
                     Matrix& slopes) { scaled_distances(a, y, rows(a), slopes); },
};

const Cost squared_error = {
    .name = "squared",  // (4.2)
    .value = [](const Matrix& a,
                const Matrix& y) { return sum_of_squares(a, y) / rows(a); },
    .derivative =
        [](const Matrix& a, const Matrix& y, Matrix& slopes) {
          scaled_distances(a, y, rows(a) / 2.0, slopes);
        },
};

const Cost mean_squared_error = {
    .name = "mse",  // (4.3)
    .value = [](const Matrix& a,
                const Matrix& y) { return sum_of_squares(a, y) / elements(a); },
    .derivative =
        [](const Matrix& a, const Matrix& y, Matrix& slopes) {
          scaled_distances(a, y, elements(a) / 2.0, slopes);
        },
};

std::span<const Cost* const> costs() {
  static constexpr std::array all = {&half_squared_error, &squared_error,
                                     &mean_squared_error};
  return all;
}

const Cost& cost_named(std::string_view name) {
  std::string known;
  for (const Cost* cost : costs()) {
    if (name == cost->name) return *cost;
    known += (known.empty() ? "" : ", ") + std::string(cost->name);
  }
  throw std::invalid_argument("no cost is called '" + std::string(name) +
                              "'; the costs are " + known);
}

double cost_of(const Network& network, const Batch& batch, const Cost& cost) {
  return cost.value(feedforward(network, batch.inputs), batch.targets);
}

}  // namespace nn
