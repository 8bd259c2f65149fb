#include <algorithm>
#include <functional>
#include <iostream>
#include <limits>

#include "12_faster/fused_engine/fused_training.hpp"
#include "12_faster/story/acts.hpp"
#include "12_faster/story/timing.hpp"
#include "common/story/filled.hpp"
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

// Seconds for an epoch of the book's network with these sizes.
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

// The best of several rounds over all sizes. If another program disturbs the
// machine for a second, it spoils only one round.
Growth measure(const std::string& name, const std::string& others,
               const std::vector<std::size_t>& sizes, std::size_t rounds,
               const std::function<double(std::size_t)>& seconds) {
  const std::vector never(sizes.size(), std::numeric_limits<double>::infinity());
  Growth growth{name, sizes, never, others + ", one thread", rounds == 1};
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
  const auto regimes = regimes_of(growth);
  const bool with_slopes = !regimes.empty();
  std::cout << "   " << cell(growth.name, 16)
            << (with_slopes ? "seconds     slope\n" : "seconds\n");
  for (std::size_t i = 0; i < growth.sizes.size(); ++i) {
    const std::string seconds = fixed(growth.seconds[i], 4) + " s";
    std::cout << "   " << cell(grouped(growth.sizes[i]), 16);
    if (with_slopes && i > 0)
      std::cout << cell(seconds, 12) << fixed(slope_at(growth, i), 2) << "\n";
    else
      std::cout << seconds << "\n";
  }
  for (const Regime& regime : regimes) {
    std::cout << (regime.first == 0 ? "   Slope " : ", then ")
              << fixed(regime.slope, 2) << " from "
              << grouped(growth.sizes[regime.first]) << " to "
              << grouped(growth.sizes[regime.last]);
  }
  std::cout << (with_slopes ? ".\n" : "") << std::endl;
}

constexpr const char* about_growth = R"(
5. How does the time of an epoch grow? One size grows, and the others stay the same:
   <hidden> hidden neurons, mini-batches of <batch>, <digits> digits. All use one thread.
   <about_slopes>

)";
constexpr const char* with_slope =
    "With a slope of 1, twice as many take twice as long.";
constexpr const char* without_slope =
    "--quick times each size only once, which is too rough to tell a slope.";

}  // namespace

std::vector<Growth> tell_how_cost_grows(const ImageSet& digits, bool quick,
                                        std::uint32_t seed) {
  const std::size_t all = digits.count(), few = std::min(all, usual_examples),
                    rounds = quick ? 1 : 2;
  const std::string hidden = std::to_string(usual_hidden),
                    batch = std::to_string(usual_batch);
  std::cout << filled(about_growth,
                      {{"hidden", hidden},
                       {"batch", batch},
                       {"digits", grouped(few)},
                       {"about_slopes", quick ? without_slope : with_slope}});
  const ListedDigits pictures(digits);
  const auto seconds = [&](const Sizes& sizes) {
    return seconds_of(pictures, sizes, quick ? 0.0 : 0.03, seed);
  };
  const auto with_neurons = [&](std::size_t n) {
    return seconds({n, usual_batch, few});
  };
  const auto in_batches_of = [&](std::size_t n) {
    return seconds({usual_hidden, n, few});
  };
  const auto with_examples = [&](std::size_t n) {
    return seconds({usual_hidden, usual_batch, n});
  };
  const std::string neurons = hidden + " hidden neurons",
                    batches = "mini-batches of " + batch,
                    examples = grouped(few) + " digits";
  const std::vector<Growth> growths = {
      measure("hidden neurons", batches + ", " + examples,
              {10, 20, 30, 50, 100, 200, 300, 500, 1000, 2000}, rounds,
              with_neurons),
      measure("batch size", neurons + ", " + examples,
              {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}, rounds, in_batches_of),
      measure("examples", neurons + ", " + batches, counts_up_to(all), rounds,
              with_examples)};
  for (const Growth& growth : growths) print_growth(growth);
  return growths;
}

}  // namespace nn
