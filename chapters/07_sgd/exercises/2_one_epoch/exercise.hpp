// 07.2 One epoch: the examples, cut into mini-batches, and a step for each of them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace mine {

// The gradient for one example alone: its slope for each knob, with the knobs as
// they are now.
using SlopesOf = std::function<std::vector<double>(std::span<const double> knobs,
                                                   std::uint32_t example)>;

// One pass over the examples in this order, `size` of them in each mini-batch. For
// each mini-batch it changes the knobs by the step (7.2), with the mean (7.1) of
// the slopes. Returns the number of steps. Throws std::invalid_argument for a size
// of 0.
std::size_t one_epoch(std::vector<double>& knobs,
                      std::span<const std::uint32_t> order, std::size_t size,
                      double rate, const SlopesOf& slopes_of);

}  // namespace mine
