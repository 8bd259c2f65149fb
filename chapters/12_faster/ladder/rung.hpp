// A ladder of ways to train the same network on the same digits. Each rung changes
// one thing about the rung before, and nothing about the mathematics. All rungs
// have the same form, so they can be checked against chapter 06's gradient and
// timed side by side.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "03_feedforward/network.hpp"
#include "12_faster/ladder/work.hpp"
#include "common/dataset.hpp"

namespace nn {

// A training that has begun.
struct Climb {
  // One pass over the examples in this order (7.2).
  std::function<void(std::span<const std::uint32_t> order, double learning_rate)>
      epoch;
  // The network as it is now.
  std::function<Network()> network;
};

struct Rung {
  // Without commas; begins with "float" if sums depend on the width of vectors.
  const char* name;
  // What is different from the rung before, and why that should help.
  const char* changed;
  const char* why;
  // The largest relative difference (6.5) from chapter 06's gradient.
  double tolerance;
  Climb (*begin)(const Task& task);
  Work (*work)(const Load& load);
};

// Calls step for each mini-batch of an order (7.2). The last one may be shorter.
using OneStep = std::function<void(std::span<const std::uint32_t> batch)>;
void in_batches(std::span<const std::uint32_t> order, std::size_t batch_size,
                const OneStep& step);

// All rungs, from the book's way to the fastest.
std::span<const Rung> ladder();

// (12.1) The relative difference (6.5) between a rung's gradient and chapter 06's,
// over all knobs. The rung's gradient is (before - after) / 4096 of one step with
// the enormous rate 4096 on one mini-batch. In float, a small step would lose
// digits.
double gradient_difference(const Rung& rung, const Task& task);

}  // namespace nn
