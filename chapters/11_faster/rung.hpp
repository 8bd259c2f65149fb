// A ladder of ways to train the same network on the same digits: each rung changes one thing about the rung
// below, and nothing about the mathematics. All have one form, so they can be checked by chapter 06's
// gradient and timed side by side.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "03_feedforward/network.hpp"
#include "common/dataset.hpp"

namespace nn {

// What is trained: a sigmoid network with one hidden layer, by the quadratic cost. Looks at what lives
// longer.
struct Task {
  const Network& start;
  ImageSet digits;
  std::size_t batch_size = 10;
};

// A training under way.
struct Climb {
  std::function<void(std::span<const std::uint32_t> order, double learning_rate)> epoch;  // one pass (7.2)
  std::function<Network()> network;                                                       // as it is now
};

// What an epoch asks of the machine. Operations are additions and multiplications. Bytes count every table
// that a mini-batch must read or write, once per product: what would cross into the core if nothing stayed
// there.
struct Work {
  double operations = 0.0, bytes = 0.0;
};

// What the work depends on: sizes, and how many pixels of a picture are lit, on average.
struct Load {
  double examples, batch_size, pixels, lit, hidden, outputs;
};

struct Rung {
  const char* name;     // without commas
  const char* changed;  // against the rung below
  const char* why;      // it helps
  double tolerance;     // of the relative difference (6.5) from chapter 06's gradient
  Climb (*begin)(const Task& task);
  Work (*work)(const Load& load);
};

// From the book's way up.
std::span<const Rung> ladder();

// (11.1) How far a rung's gradient is from chapter 06's, as (6.5) over all knobs: one step with the enormous
// rate 4096 on one mini-batch, (before - after) / 4096. In float, digits would be lost in a small step.
double gradient_difference(const Rung& rung, const Task& task);

Load load_of(const Task& task);

}  // namespace nn
