#include <algorithm>
#include <functional>
#include <iostream>
#include <limits>

#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/story/acts.hpp"
#include "12_faster/story/timing.hpp"
#include "common/text.hpp"

namespace nn {
namespace {

constexpr std::size_t usual_hidden = 30, usual_batch = 10, usual_examples = 10000;

struct ListedDigits {
  ImageSet digits;
  LitPixels lit;
  explicit ListedDigits(const ImageSet& images) : digits(images), lit(images) {}
};

struct Sizes {
  std::size_t hidden = usual_hidden, batch = usual_batch, examples = usual_examples;
};

// Seconds for one epoch of the book's network with this many of each.
double seconds_of(const ListedDigits& pictures, const Sizes& sizes, double to_spend,
                  std::uint32_t seed) {
  Engine engine(seed);
  const std::vector<std::size_t> layers = {pictures.digits.pixels_each(),
                                           sizes.hidden, digit_classes};
  const Network start = random_network(layers, sigmoid, engine);
  Team team(1);
  FusedTraining training(start, pictures.digits, pictures.lit, team);
  return best_epoch(sizes.examples, {1, to_spend}, seed,
                    [&](auto order) { training.epoch(order, sizes.batch, 3.0); });
}

// The best of some rounds over all sizes: a disturbance of a second spoils one
// round only.
Growth measure(const std::string& name, const std::vector<std::size_t>& sizes,
               std::size_t rounds,
               const std::function<double(std::size_t)>& seconds) {
  Growth growth{name, sizes,
                std::vector(sizes.size(), std::numeric_limits<double>::infinity())};
  for (std::size_t round = 0; round < rounds; ++round) {
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      growth.seconds[i] = std::min(growth.seconds[i], seconds(sizes[i]));
    }
  }
  return growth;
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
    std::cout << "   " << cell(grouped(growth.sizes[i]), 16)
              << cell(fixed(growth.seconds[i], 4) + " s", 12)
              << (i == 0 ? "" : fixed(slope_at(growth, i), 2)) << "\n";
  }
  std::cout << "   Slope" << (regimes_of(growth).size() > 1 ? "s: " : ": ");
  for (const Regime& regime : regimes_of(growth)) {
    std::cout << (regime.first > 0 ? ", then " : "") << fixed(regime.slope, 2)
              << " from " << grouped(growth.sizes[regime.first]) << " to "
              << grouped(growth.sizes[regime.last]);
  }
  std::cout << ".\n" << std::endl;
}

}  // namespace

std::vector<Growth> tell_how_cost_grows(const ImageSet& digits, bool quick,
                                        std::uint32_t seed) {
  const std::size_t all = digits.count(), few = std::min(all, usual_examples),
                    rounds = quick ? 1 : 2;
  std::cout
      << "\n5. How does the cost of an epoch grow? One number grows, the others stay: "
      << usual_hidden << " hidden neurons,\n   mini-batches of " << usual_batch
      << ", " << grouped(few)
      << " digits; one thread. A slope of 1: twice as many take twice as long.\n\n";
  const ListedDigits pictures(digits);
  const auto seconds = [&](const Sizes& sizes) {
    return seconds_of(pictures, sizes, quick ? 0.0 : 0.03, seed);
  };
  const std::vector<Growth> growths = {
      measure("hidden neurons", {10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000},
              rounds,
              [&](std::size_t hidden) {
                return seconds({hidden, usual_batch, few});
              }),
      measure("batch size", {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, rounds,
              [&](std::size_t batch) {
                return seconds({usual_hidden, batch, few});
              }),
      measure("examples", counts_up_to(all), rounds, [&](std::size_t examples) {
        return seconds({usual_hidden, usual_batch, examples});
      })};
  for (const Growth& growth : growths) print_growth(growth);
  return growths;
}

}  // namespace nn
