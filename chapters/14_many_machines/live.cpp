// What the page of chapter 14 asks: how many times as fast a step is on many ranks,
// as the model says.
#include <stdexcept>

#include "14_many_machines/step_model.hpp"
#include "docs/live/live.hpp"

namespace nn {
namespace {

constexpr std::size_t of_model = 8;

StepModel model_of(Numbers asked) {
  return {.all_ranks = {asked[0], asked[1]},
          .row = asked[2],
          .message = {asked[3], asked[4]},
          .knob_bytes = asked[5]};
}

// Seconds that every rank needs for a step and for a row of the whole mini-batch,
// and to compute a row; latency (s), bandwidth (bytes/s), bytes of a gradient, rows
// and slices; then some numbers of ranks. For each of these: how many times as fast
// as one rank, with all parts gathered and with all_reduce.
const Live speed("machines-speed", any_count, [](Numbers asked) {
  if (asked.size() < of_model) throw std::invalid_argument("a model has 8 numbers");
  const StepModel model = model_of(asked);
  const auto rows = static_cast<std::size_t>(asked[6]);
  const auto slices = static_cast<std::size_t>(asked[7]);
  Answer pairs;
  for (const double each : asked.subspan(of_model)) {
    const auto ranks = static_cast<std::size_t>(each);
    pairs.push_back(seconds_gathered(model, rows, 1, slices) /
                    seconds_gathered(model, rows, ranks, slices));
    pairs.push_back(seconds_reduced(model, rows, 1) /
                    seconds_reduced(model, rows, ranks));
  }
  return pairs;
});

}  // namespace
}  // namespace nn
