// case: one step; finding: the step leaves out the rate
// Every step is as long as the slopes, whatever the rate is.
#include "07_sgd/exercises/3_stop_in_time/exercise.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace mine {
namespace {

using Order = std::vector<std::uint32_t>;

void one_epoch(Network& network, const Examples& examples,
               std::span<const std::uint32_t> order, const Settings& settings,
               const GradientOf& gradient_of) {
  nn::Batch batch;
  nn::Gradient gradient;
  const std::size_t size = settings.batch_size;
  for (std::size_t first = 0; first < order.size(); first += size) {
    examples.gather(order.subspan(first, std::min(size, order.size() - first)),
                    batch);
    gradient_of(network, batch, gradient);
    nn::descend(network, gradient, 1.0);
  }
}

}  // namespace

Kept train(Network network, const Examples& examples, const Settings& settings,
           const GradientOf& gradient_of, const HeldBackCost& held_back_cost,
           Engine& engine) {
  Order order(examples.count);
  std::iota(order.begin(), order.end(), 0u);
  Kept kept{network, 0, {}};
  double lowest = std::numeric_limits<double>::infinity();
  std::size_t waited = 0;
  while (kept.costs.size() < settings.epochs && waited < settings.patience) {
    nn::shuffle(order, engine);
    one_epoch(network, examples, order, settings, gradient_of);
    const double now = held_back_cost(network);
    ++waited;
    if (now < lowest) {
      lowest = now, waited = 0;
      kept.network = network, kept.epoch = kept.costs.size();
    }
    kept.costs.push_back(now);
  }
  return kept;
}

}  // namespace mine
