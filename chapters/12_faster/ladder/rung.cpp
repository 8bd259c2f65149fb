#include "12_faster/ladder/rung.hpp"

#include <algorithm>

#include "06_backpropagation/gradient_check.hpp"

namespace nn {

void in_batches(std::span<const std::uint32_t> order, std::size_t batch_size,
                const OneStep& step) {
  for (std::size_t first = 0; first < order.size(); first += batch_size) {
    step(order.subspan(first, std::min(batch_size, order.size() - first)));
  }
}

double gradient_difference(const Rung& rung, const Task& task) {
  constexpr double rate = 4096.0;
  std::vector<std::uint32_t> rows(std::min(task.batch_size, task.digits.count()));
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i] = static_cast<std::uint32_t>(i);
  Batch batch;
  examples_from(task.digits, task.start.back().weights.columns())
      .gather(rows, batch);
  Gradient truth;
  backpropagation(half_squared_error)(task.start, batch, truth);

  const Climb climb = rung.begin(task);
  climb.epoch(rows, rate);
  Network before = task.start, after = climb.network();
  std::vector<double> claimed, expected;
  const auto from = knobs(before), to = knobs(after), slopes = knobs(truth);
  for (std::size_t block = 0; block < from.size(); ++block) {
    for (std::size_t i = 0; i < from[block].size(); ++i) {
      claimed.push_back((from[block][i] - to[block][i]) / rate);  // (12.1)
      expected.push_back(slopes[block][i]);
    }
  }
  return relative_difference(claimed, expected);
}

}  // namespace nn
