#include "11_better/story/luck.hpp"

#include <algorithm>
#include <numeric>

#include "03_feedforward/tally.hpp"

namespace nn {
namespace {

// How many of these pictures each network reads.
std::vector<double> counts_of(std::span<const std::vector<std::uint8_t>> networks,
                              std::span<const std::uint32_t> pictures) {
  std::vector<double> counts;
  for (const auto& network : networks) {
    std::size_t right = 0;
    for (const std::uint32_t picture : pictures) right += network[picture];
    counts.push_back(static_cast<double>(right));
  }
  return counts;
}

// One network against the mean of all, in percentage points.
double above_mean(const std::vector<double>& counts, std::size_t network,
                  std::size_t pictures) {
  const double mean = std::accumulate(counts.begin(), counts.end(), 0.0) /
                      static_cast<double>(counts.size());
  return 100.0 * (counts[network] - mean) / static_cast<double>(pictures);
}

}  // namespace

std::vector<std::uint8_t> pictures_read(const Network& network,
                                        const ImageSet& images) {
  std::vector<std::uint8_t> read;
  count_answers(network, images, [&](const Batch& batch, const Matrix& outputs) {
    for (std::size_t i = 0; i < outputs.rows(); ++i) {
      const std::size_t answer = argmax(outputs.row(i));
      read.push_back(batch.targets(i, answer) > 0.5);
    }
  });
  return read;
}

Advantage advantage_of_best(std::span<const std::vector<std::uint8_t>> networks,
                            std::size_t choosers, std::size_t rounds,
                            Engine& engine) {
  std::vector<std::uint32_t> order(networks.front().size());
  std::iota(order.begin(), order.end(), 0u);
  const std::size_t checkers = order.size() - choosers;
  Advantage sum;
  for (std::size_t round = 0; round < rounds; ++round) {
    shuffle(order, engine);
    const std::span pictures(order);
    const auto chosen = counts_of(networks, pictures.first(choosers)),
               checked = counts_of(networks, pictures.last(checkers));
    const auto best =
        static_cast<std::size_t>(std::ranges::max_element(chosen) - chosen.begin());
    sum.chosen += above_mean(chosen, best, choosers);
    sum.checked += above_mean(checked, best, checkers);
  }
  const auto count = static_cast<double>(rounds);
  return {.chosen = sum.chosen / count, .checked = sum.checked / count};
}

double mean_of_best_coin(const Coins& coins, std::size_t rounds, Engine& engine) {
  double sum = 0.0;
  for (std::size_t round = 0; round < rounds; ++round) {
    std::size_t best = 0;
    for (std::size_t coin = 0; coin < coins.coins; ++coin) {
      std::size_t heads = 0;
      for (std::size_t toss = 0; toss < coins.tosses; ++toss)
        heads += uniform(0.0, 1.0, engine) < coins.heads;
      best = std::max(best, heads);
    }
    sum += 100.0 * static_cast<double>(best) / static_cast<double>(coins.tosses);
  }
  return sum / static_cast<double>(rounds);
}

}  // namespace nn
