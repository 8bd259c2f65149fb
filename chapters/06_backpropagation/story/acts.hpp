// What the acts of this chapter's story print. main.cpp computes it.
#pragma once

#include "06_backpropagation/broken_passes.hpp"
#include "06_backpropagation/gradient_check.hpp"
#include "06_backpropagation/story/figures.hpp"

namespace nn {

// Act 1: the four equations, each with its numbers for a network of two layers.
void tell_sweep(const Trace& trace, const std::vector<Matrix>& delta,
                const Gradient& gradient);

// Act 2: whether the slopes of each block are right.
void tell_check(const std::vector<BlockCheck>& checks);

// Act 3: how the gradient of a broken pass differs from the right one. In full, or
// only the first block that is wrong.
void announce_mistakes();
void tell_in_full(const std::string& mistake,
                  const std::vector<BlockDiagnosis>& wrong);
void tell_in_short(const std::string& mistake,
                   const std::vector<BlockDiagnosis>& wrong);

// Act 4: how long one gradient takes. The first way is the slowest, and the last
// one the fastest.
void tell_seconds(const std::vector<Timing>& timings);

void say_what_comes_next();

}  // namespace nn
