#include "03_feedforward/tally.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace nn {
namespace {

void add_answer(Tally& tally, std::span<const double> outputs, std::size_t label) {
  const std::size_t answer = argmax(outputs);
  const double sum = std::accumulate(outputs.begin(), outputs.end(), 0.0);
  tally.right += answer == label;
  tally.recognised[label] += answer == label;
  ++tally.answered[answer];
  ++tally.shown[label];
  tally.least_sum = std::min(tally.least_sum, sum);
  tally.largest_sum = std::max(tally.largest_sum, sum);
}

}  // namespace

Tally count_answers(const Network& network, const ImageSet& images,
                    const WatchBatch& also) {
  if (images.count() == 0)
    throw std::invalid_argument("count_answers: the set has no pictures");
  if (network.empty() || network.back().biases.columns() != digit_classes) {
    throw std::invalid_argument(
        "count_answers: the network must have ten outputs, one for each digit");
  }
  Tally tally;
  tally.count = images.count();
  tally.least_sum = std::numeric_limits<double>::infinity();
  tally.largest_sum = -std::numeric_limits<double>::infinity();
  Trace trace;
  const auto count_batch = [&](const Batch& batch, std::size_t first) {
    feedforward(network, batch.inputs, trace);
    if (also) also(batch, trace.outputs());
    for (std::size_t i = 0; i < batch.inputs.rows(); ++i)
      add_answer(tally, trace.outputs().row(i), images.labels[first + i]);
  };
  for_each_batch(examples_from(images, digit_classes), 250, count_batch);
  return tally;
}

}  // namespace nn
