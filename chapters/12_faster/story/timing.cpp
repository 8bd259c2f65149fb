#include "12_faster/story/timing.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

#include "common/random.hpp"
#include "common/stopwatch.hpp"
#include "common/story/interrupt.hpp"

namespace nn {

double best_epoch(std::size_t examples, const Trials& trials, std::uint32_t seed,
                  const OneEpoch& one_epoch) {
  Engine engine(seed);
  std::vector<std::uint32_t> order(examples);
  std::iota(order.begin(), order.end(), 0u);
  double best = std::numeric_limits<double>::infinity(), spent = 0.0;
  for (std::size_t epoch = 0; epoch < trials.least || spent < trials.seconds;
       ++epoch) {
    if (epoch > 0 && interrupted()) break;
    shuffle(order, engine);
    const double seconds = seconds_for(1, [&] { one_epoch(order); });
    best = std::min(best, seconds);
    spent += seconds;
  }
  return best;
}

}  // namespace nn
