// How long does an epoch take? Other programs on the machine can only make it
// slower, so the best of several times counts.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace nn {

using OneEpoch = std::function<void(std::span<const std::uint32_t> order)>;

// How often an epoch is timed: at least this many times, and until this many
// seconds have passed.
struct Trials {
  std::size_t least = 1;
  double seconds = 0.0;
};

// Seconds of the best epoch over this many examples. Each epoch takes them in a new
// order. After Ctrl-C, no further epoch begins.
double best_epoch(std::size_t examples, const Trials& trials, std::uint32_t seed,
                  const OneEpoch& one_epoch);

}  // namespace nn
