// A ladder of ways to train the same network on the same digits: each rung changes
// one thing about the rung before, and nothing about the mathematics. All have one
// form, so they can be checked by chapter 06's gradient and timed side by side.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "03_feedforward/network.hpp"
#include "12_faster/ladder/work.hpp"
#include "common/dataset.hpp"

namespace nn {

// A training under way.
struct Climb {
  std::function<void(std::span<const std::uint32_t> order, double learning_rate)>
      epoch;                         // one pass (7.2)
  std::function<Network()> network;  // as it is now
};

struct Rung {
  const char* name;     // without commas; after float, when its sums depend on the
                        // width of vectors
  const char* changed;  // against the rung before
  const char* why;      // it helps
  double tolerance;  // of the relative difference (6.5) from chapter 06's gradient
  Climb (*begin)(const Task& task);
  Work (*work)(const Load& load);
};

// Calls step for each mini-batch of an order, as (7.2) cuts it: the last may be
// shorter.
using OneStep = std::function<void(std::span<const std::uint32_t> batch)>;
void in_batches(std::span<const std::uint32_t> order, std::size_t batch_size,
                const OneStep& step);

// From the book's way on.
std::span<const Rung> ladder();

// (12.1) How far a rung's gradient is from chapter 06's, as (6.5) over all knobs:
// one step with the enormous rate 4096 on one mini-batch, (before - after) / 4096.
// In float, digits would be lost in a small step.
double gradient_difference(const Rung& rung, const Task& task);

}  // namespace nn
