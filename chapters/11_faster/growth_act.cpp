#include <algorithm>
#include <cmath>
#include <iostream>

#include "11_faster/acts.hpp"
#include "11_faster/fused_engine/fused_training.hpp"
#include "11_faster/timing.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t usual_hidden = 30, usual_batch = 10, usual_examples = 10000;

// Seconds for one epoch of the book's network with this many of each.
double seconds_of(const ImageSet& digits, std::size_t hidden, std::size_t batch_size, std::size_t epochs,
                  std::uint32_t seed) {
  Engine engine(seed);
  const std::vector<std::size_t> sizes = {digits.pixels_each(), hidden, digit_classes};
  const Network start = random_network(sizes, sigmoid, engine);
  const LitPixels lit(digits);
  Team team(1);
  FusedTraining training(start, digits, lit, team);
  return best_epoch(digits.count(), epochs, seed,
                    [&](auto order) { training.epoch(order, batch_size, 3.0); });
}

std::vector<std::size_t> counts_up_to(std::size_t most) {
  std::vector<std::size_t> counts;
  for (const std::size_t count : {1000u, 2000u, 5000u, 10000u, 20000u, 50000u}) {
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
  std::cout << std::endl;
}

}  // namespace

double slope_at(const Growth& growth, std::size_t i) {
  return std::log(growth.seconds[i] / growth.seconds[i - 1]) /
         std::log(static_cast<double>(growth.sizes[i]) / static_cast<double>(growth.sizes[i - 1]));
}

std::vector<Growth> tell_how_cost_grows(const Digits& digits, bool quick, std::uint32_t seed) {
  const std::size_t all = digits.training.count(), epochs = quick ? 1 : 5;
  const ImageSet few = digits.training.part(0, std::min(all, usual_examples));
  std::cout << "\n5. How does the cost of an epoch grow? One number grows, the others stay: " << usual_hidden
            << " hidden neurons,\n   mini-batches of " << usual_batch << ", " << grouped(few.count())
            << " digits; one thread. A slope of 1: twice as many take twice as long.\n\n";
  Growth hidden{"hidden neurons", {10, 20, 50, 100, 200, 500, 1000, 2000}, {}};
  for (const std::size_t size : hidden.sizes) {
    hidden.seconds.push_back(seconds_of(few, size, usual_batch, size > 200 ? 1 : epochs, seed));
  }
  Growth batches{"batch size", {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, {}};
  for (const std::size_t size : batches.sizes) {
    batches.seconds.push_back(seconds_of(few, usual_hidden, size, epochs, seed));
  }
  Growth examples{"examples", counts_up_to(all), {}};
  for (const std::size_t size : examples.sizes) {
    examples.seconds.push_back(
        seconds_of(digits.training.part(0, size), usual_hidden, usual_batch, epochs, seed));
  }
  const std::vector<Growth> growths = {hidden, batches, examples};
  for (const Growth& growth : growths) print_growth(growth);
  return growths;
}

}  // namespace nn
