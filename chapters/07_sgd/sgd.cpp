#include "07_sgd/sgd.hpp"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <vector>

#include "common/stopwatch.hpp"

namespace nn {

bool train_in_order(Network& network, const Examples& examples,
                    std::span<const std::uint32_t> order, std::size_t batch_size,
                    double learning_rate, const GradientOf& gradient_of,
                    const AfterBatch& after_batch) {
  if (batch_size == 0)
    throw std::invalid_argument("a mini-batch needs at least one example");
  Batch batch;
  Gradient gradient;
  for (std::size_t first = 0; first < order.size(); first += batch_size) {
    examples.gather(
        order.subspan(first, std::min(batch_size, order.size() - first)), batch);
    gradient_of(network, batch, gradient);      // (7.1)
    descend(network, gradient, learning_rate);  // (7.2)
    if (after_batch && !after_batch(batch.inputs.rows())) return false;
  }
  return true;
}

void train(Network& network, const Examples& examples, const Schedule& schedule,
           const GradientOf& gradient_of, Engine& engine,
           const std::function<bool(const Epoch&)>& after_epoch,
           const AfterBatch& after_batch) {
  std::vector<std::uint32_t> order(examples.count);
  std::iota(order.begin(), order.end(), 0u);
  for (std::size_t number = 0; number < schedule.epochs; ++number) {
    const Stopwatch watch;
    shuffle(order, engine);
    if (!train_in_order(network, examples, order, schedule.batch_size,
                        schedule.learning_rate, gradient_of, after_batch))
      return;
    if (!after_epoch({number, watch.seconds()})) return;
  }
}

}  // namespace nn
