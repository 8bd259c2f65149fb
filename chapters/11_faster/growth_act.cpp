#include <algorithm>
#include <iostream>

#include "11_faster/acts.hpp"
#include "11_faster/fused_engine/fused_training.hpp"
#include "11_faster/timing.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t usual_hidden = 30, usual_batch = 10, usual_examples = 10000;
constexpr double to_spend = 0.1;  // seconds for each size

// Seconds for one epoch of the book's network with this many of each.
double seconds_of(const ImageSet& digits, std::size_t hidden, std::size_t batch_size, const Trials& trials,
                  std::uint32_t seed) {
  Engine engine(seed);
  const std::vector<std::size_t> sizes = {digits.pixels_each(), hidden, digit_classes};
  const Network start = random_network(sizes, sigmoid, engine);
  const LitPixels lit(digits);
  Team team(1);
  FusedTraining training(start, digits, lit, team);
  return best_epoch(digits.count(), trials, seed,
                    [&](auto order) { training.epoch(order, batch_size, 3.0); });
}

std::vector<std::size_t> counts_up_to(std::size_t most) {
  std::vector<std::size_t> counts;
  for (const std::size_t count : {1000u, 2000u, 4000u, 8000u, 15000u, 30000u}) {
    if (count < most) counts.push_back(count);
  }
  counts.push_back(most);
  return counts;
}

void print_growth(const Growth& growth) {
  std::cout << "   " << cell(growth.name, 16) << cell("seconds", 12) << "slope\n";
  for (std::size_t i = 0; i < growth.sizes.size(); ++i) {
    std::cout << "   " << cell(grouped(growth.sizes[i]), 16) << cell(fixed(growth.seconds[i], 4) + " s", 12)
              << (i == 0 ? "" : fixed(slope_at(growth, i), 2)) << "\n";
  }
  std::cout << "   Slope" << (regimes_of(growth).size() > 1 ? "s: " : ": ");
  for (const Regime& regime : regimes_of(growth)) {
    std::cout << (regime.first > 0 ? ", then " : "") << fixed(regime.slope, 2) << " from "
              << grouped(growth.sizes[regime.first]) << " to " << grouped(growth.sizes[regime.last]);
  }
  std::cout << ".\n" << std::endl;
}

}  // namespace

std::vector<Growth> tell_how_cost_grows(const ImageSet& digits, bool quick, std::uint32_t seed) {
  const std::size_t all = digits.count();
  const Trials trials = quick ? Trials{1} : Trials{2, to_spend};
  const ImageSet few = digits.part(0, std::min(all, usual_examples));
  std::cout << "\n5. How does the cost of an epoch grow? One number grows, the others stay: " << usual_hidden
            << " hidden neurons,\n   mini-batches of " << usual_batch << ", " << grouped(few.count())
            << " digits; one thread. A slope of 1: twice as many take twice as long.\n\n";
  Growth hidden{"hidden neurons", {10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000}, {}};
  for (const std::size_t size : hidden.sizes) {
    hidden.seconds.push_back(seconds_of(few, size, usual_batch, trials, seed));
  }
  Growth batches{"batch size", {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, {}};
  for (const std::size_t size : batches.sizes) {
    batches.seconds.push_back(seconds_of(few, usual_hidden, size, trials, seed));
  }
  Growth examples{"examples", counts_up_to(all), {}};
  for (const std::size_t size : examples.sizes) {
    examples.seconds.push_back(seconds_of(digits.part(0, size), usual_hidden, usual_batch, trials, seed));
  }
  const std::vector<Growth> growths = {hidden, batches, examples};
  for (const Growth& growth : growths) print_growth(growth);
  return growths;
}

}  // namespace nn
