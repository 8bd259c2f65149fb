// 07.3 Stop in time: train, look at the points held back, keep the best network.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "06_backpropagation/backpropagation.hpp"
#include "common/random.hpp"

namespace mine {

using nn::Engine;
using nn::Examples;
using nn::GradientOf;
using nn::Network;

struct Settings {
  std::size_t epochs = 100;  // at most so many
  std::size_t batch_size = 10;
  double rate = 1.0;
  std::size_t patience = 5;  // at least 1
};

struct Kept {
  Network network;            // as it was at the lowest held-back cost
  std::size_t epoch = 0;      // after which it was that; the first one is 0
  std::vector<double> costs;  // the held-back cost after each epoch
};

// The cost of the points held back, for this network.
using HeldBackCost = std::function<double(const Network& network)>;

// Stochastic gradient descent with a new random order for each epoch. Ends after
// settings.epochs, or when the held-back cost has reached no new low for
// settings.patience epochs in a row. A new low is lower than all costs before; a
// NaN is none.
Kept train(Network network, const Examples& examples, const Settings& settings,
           const GradientOf& gradient_of, const HeldBackCost& held_back_cost,
           Engine& engine);

}  // namespace mine
