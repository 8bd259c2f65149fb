#include "11_faster/timing.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

#include "common/interrupt.hpp"
#include "common/random.hpp"
#include "common/stopwatch.hpp"

namespace nn {

double best_epoch(std::size_t examples, std::size_t epochs, std::uint32_t seed, const OneEpoch& one_epoch) {
  Engine engine(seed);
  std::vector<std::uint32_t> order(examples);
  std::iota(order.begin(), order.end(), 0u);
  double best = 0.0;
  for (std::size_t epoch = 0; epoch < epochs && !interrupted(); ++epoch) {
    shuffle(order, engine);
    const double seconds = seconds_for(1, [&] { one_epoch(order); });
    best = epoch == 0 ? seconds : std::min(best, seconds);
  }
  return best;
}

}  // namespace nn
