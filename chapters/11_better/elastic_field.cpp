#include "11_better/elastic_field.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "11_better/checked.hpp"
#include "common/elementary.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

// The weights of a Gaussian at -reach ... reach; together they are 1.
std::vector<double> gaussian(double smoothness) {
  const int reach = static_cast<int>(std::ceil(3.0 * smoothness));
  std::vector<double> weights;
  double sum = 0.0;
  for (int i = -reach; i <= reach; ++i) {
    const double distance = i / smoothness;
    weights.push_back(exponential(-0.5 * distance * distance));
    sum += weights.back();
  }
  for (double& weight : weights) weight /= sum;
  return weights;
}

double squares(const std::vector<double>& weights) {
  double sum = 0.0;
  for (const double weight : weights) sum += weight * weight;
  return sum;
}

// Each row of the table smoothed, and written as a column: done twice, the table is
// smoothed both ways and lies as before. Beyond its rim there is nothing.
std::vector<double> smoothed_on_its_side(const std::vector<double>& table,
                                         std::size_t rows, std::size_t columns,
                                         const std::vector<double>& weights) {
  const auto reach = static_cast<std::ptrdiff_t>(weights.size() / 2),
             width = static_cast<std::ptrdiff_t>(columns);
  std::vector<double> result(table.size());
  for (std::size_t i = 0; i < rows; ++i) {
    for (std::ptrdiff_t j = 0; j < width; ++j) {
      double sum = 0.0;
      for (auto k = std::max(-reach, -j); k <= std::min(reach, width - 1 - j);
           ++k) {
        sum += weights[static_cast<std::size_t>(k + reach)] *
               table[i * columns + static_cast<std::size_t>(j + k)];
      }
      result[static_cast<std::size_t>(j) * rows + i] = sum;
    }
  }
  return result;
}

std::vector<double> smooth_chance(std::size_t height, std::size_t width,
                                  double size, const std::vector<double>& weights,
                                  Engine& engine) {
  std::vector<double> table(height * width);
  for (double& value : table) value = size * uniform(-1.0, 1.0, engine);
  table = smoothed_on_its_side(table, height, width, weights);
  return smoothed_on_its_side(table, width, height, weights);
}

}  // namespace

// An even number from -1 to 1 has the variance 1/3, and smoothing leaves of a
// variance the sum of the squared weights: once for the rows, once for the columns.
ElasticField elastic_field(std::size_t height, std::size_t width, double pixels,
                           double smoothness, Engine& engine) {
  require_not_negative(pixels, "elastic_field: the pixels");
  if (!(smoothness >= 0.1 && smoothness <= 100.0))
    throw std::invalid_argument("elastic_field: the smoothness is " +
                                shortest(smoothness) +
                                "; it must be from 0.1 to 100 pixels");
  const std::vector<double> weights = gaussian(smoothness);
  const double alpha = pixels * std::sqrt(3.0) / squares(weights);
  ElasticField field;
  field.down = smooth_chance(height, width, alpha, weights, engine);
  field.right = smooth_chance(height, width, alpha, weights, engine);
  return field;
}

}  // namespace nn
