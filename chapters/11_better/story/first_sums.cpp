#include "11_better/story/first_sums.hpp"

#include <algorithm>
#include <cmath>

#include "11_better/small_start.hpp"

namespace nn {

Layer layer_at_start(Start start, std::size_t inputs, std::size_t neurons,
                     std::uint32_t seed) {
  BetterRecipe recipe;
  recipe.hidden = {neurons};
  recipe.start = start;
  Engine engine(seed);
  return start_network(recipe, inputs, engine).front();
}

std::vector<double> first_sums(const Layer& layer, const Matrix& inputs) {
  Matrix z;
  weighted_sums(layer, inputs, z);
  return {z.values().begin(), z.values().end()};
}

Matrix partly_lit(std::size_t inputs, std::size_t lit) {
  Matrix row(1, inputs);
  std::ranges::fill(row.values().first(lit), 1.0);
  return row;
}

// The variance of a sum of independent numbers is the sum of their variances.
double expected_deviation(const Matrix& inputs, Start start) {
  const double weight =
      start == Start::book ? 1.0 : start_deviation(inputs.columns(), sigmoid);
  double variance = start == Start::small ? 0.0 : 1.0;  // of the bias
  for (const double input : inputs.values())
    variance += weight * weight * input * input;
  return std::sqrt(variance);
}

double measured_deviation(const std::vector<double>& sums) {
  const double count = static_cast<double>(sums.size());
  double mean = 0.0, squares = 0.0;
  for (const double sum : sums) mean += sum / count;
  for (const double sum : sums) squares += (sum - mean) * (sum - mean);
  return std::sqrt(squares / count);
}

double share_of_flat(const std::vector<double>& sums) {
  const auto flat = std::ranges::count_if(sums, [](double z) {
    return sigmoid.derivative(z, sigmoid.value(z)) < 0.01;
  });
  return static_cast<double>(flat) / static_cast<double>(sums.size());
}

}  // namespace nn
