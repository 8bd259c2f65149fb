#include "11_better/standardised.hpp"

#include <cmath>
#include <stdexcept>
#include <utility>

#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t rows_at_once = 250;

void require_standard(const Standard& standard) {
  if (std::isfinite(standard.mean) && std::isfinite(standard.deviation) &&
      standard.deviation > 0.0)
    return;
  throw std::invalid_argument("standardised: mean " + shortest(standard.mean) +
                              ", deviation " + shortest(standard.deviation) +
                              "; both must be finite and the deviation above 0");
}

// The mean of f over all numbers of all inputs.
template <class Function>
double mean_over_inputs(const Examples& examples, Function f) {
  double sum = 0.0, count = 0.0;
  for_each_batch(examples, rows_at_once, [&](const Batch& batch, std::size_t) {
    for (const double x : batch.inputs.values()) sum += f(x);
    count += static_cast<double>(batch.inputs.size());
  });
  if (count == 0.0) throw std::invalid_argument("standard_of: there are no inputs");
  return sum / count;
}

}  // namespace

Standard standard_of(const Examples& examples) {
  const double mean = mean_over_inputs(examples, [](double x) { return x; });
  const double variance = mean_over_inputs(
      examples, [mean](double x) { return (x - mean) * (x - mean); });
  if (variance == 0.0)
    throw std::invalid_argument("standard_of: all inputs are " + shortest(mean));
  return {mean, std::sqrt(variance)};
}

Examples standardised(Examples examples, const Standard& standard) {
  require_standard(standard);
  const std::size_t count = examples.count;
  return {count, [inner = std::move(examples), standard](
                     std::span<const std::uint32_t> rows, Batch& batch) {
            inner.gather(rows, batch);
            for (double& x : batch.inputs.values())
              x = (x - standard.mean) / standard.deviation;  // (11.19)
          }};
}

Network for_plain_inputs(Network network, const Standard& standard) {
  require_standard(standard);
  if (network.empty())
    throw std::invalid_argument("for_plain_inputs: the network has no layers");
  Layer& first = network.front();
  Matrix sums;
  column_sums(first.weights, sums);
  add_scaled(first.biases, -standard.mean / standard.deviation, sums);
  first.weights *= 1.0 / standard.deviation;
  return network;
}

}  // namespace nn
