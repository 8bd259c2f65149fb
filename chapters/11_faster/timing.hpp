// How long does an epoch take? Whatever else the machine does can only make it slower, so the best of a few
// counts.
#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace nn {

using OneEpoch = std::function<void(std::span<const std::uint32_t> order)>;

// Seconds of the best of so many epochs over so many examples, each in a new order. Ctrl-C ends it early.
double best_epoch(std::size_t examples, std::size_t epochs, std::uint32_t seed, const OneEpoch& one_epoch);

}  // namespace nn
