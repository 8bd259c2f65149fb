#include "08_mnist/evaluate.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace nn {
namespace {

void add_answer(Tally& tally, std::span<const double> outputs, std::size_t label) {
  const bool right = brightest(outputs) == label;
  const double sum = std::accumulate(outputs.begin(), outputs.end(), 0.0);
  tally.right += right;
  tally.recognised[label] += right;
  ++tally.shown[label];
  tally.least_sum = std::min(tally.least_sum, sum);
  tally.largest_sum = std::max(tally.largest_sum, sum);
}

}  // namespace

Tally evaluate(const Network& network, const ImageSet& images, const Cost& cost) {
  if (images.count() == 0) throw std::invalid_argument("evaluate: there are no pictures");
  Tally tally{.count = images.count(),
              .least_sum = std::numeric_limits<double>::infinity(),
              .largest_sum = -std::numeric_limits<double>::infinity()};
  Trace trace;
  for_each_batch(examples_from(images, Mnist::classes), 250, [&](const Batch& batch, std::size_t first) {
    feedforward(network, batch.inputs, trace);
    const auto rows = static_cast<double>(batch.inputs.rows());
    tally.cost += cost.value(trace.outputs(), batch.targets) * rows / static_cast<double>(images.count());
    for (std::size_t i = 0; i < batch.inputs.rows(); ++i) {
      add_answer(tally, trace.outputs().row(i), images.labels[first + i]);
    }
  });
  return tally;
}

std::vector<std::size_t> lost_digits(const Tally& tally) {
  std::vector<std::size_t> lost;
  for (std::size_t digit = 0; digit < Mnist::classes; ++digit) {
    if (tally.shown[digit] > 0 && tally.recognised[digit] * 10 < tally.shown[digit]) lost.push_back(digit);
  }
  return lost;
}

}  // namespace nn
