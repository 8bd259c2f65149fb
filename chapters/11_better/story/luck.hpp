// How much of a best result is luck? Among networks, and among equal coins.
#pragma once

#include <span>
#include <vector>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"
#include "common/random.hpp"

namespace nn {

// For each picture 1 if the network reads it, and 0 if not.
std::vector<std::uint8_t> pictures_read(const Network& network,
                                        const ImageSet& images);

// How far the chosen network is above the mean of all, in percentage points.
struct Advantage {
  double chosen = 0.0;   // on the pictures that chose it
  double checked = 0.0;  // on all other pictures
};

// Draws so many pictures by chance, chooses the network that reads most of them,
// and checks it on the others; the mean over so many rounds. There must be more
// pictures than those that choose.
Advantage advantage_of_best(std::span<const std::vector<std::uint8_t>> networks,
                            std::size_t choosers, std::size_t rounds,
                            Engine& engine);

// Equal coins, each tossed so many times.
struct Coins {
  std::size_t coins = 20, tosses = 10'000;
  double heads = 0.95;  // how likely
};

// The most heads that one of them shows, in percent; the mean over so many rounds.
double mean_of_best_coin(const Coins& coins, std::size_t rounds, Engine& engine);

}  // namespace nn
