// How long does an epoch take? Whatever else the machine does can only make it
// slower, so the best of a few counts.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace nn {

using OneEpoch = std::function<void(std::span<const std::uint32_t> order)>;

// How often an epoch is timed: at least so many times, and until so many seconds
// are spent.
struct Trials {
  std::size_t least = 1;
  double seconds = 0.0;
};

// Seconds of the best epoch over so many examples, each in a new order. Ctrl-C ends
// it after one.
double best_epoch(std::size_t examples, const Trials& trials, std::uint32_t seed,
                  const OneEpoch& one_epoch);

}  // namespace nn
