// How cost grows with size. On logarithmic axes a power is a straight line: twice
// as many take 2^slope times as long. Where the line bends another regime begins:
// something else has become the largest part of the work.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

// Seconds per epoch against one number that grows while the others stay.
struct Growth {
  std::string name;  // of that number
  std::vector<std::size_t> sizes;
  std::vector<double> seconds;
};

// The exponent between the size at place i - 1 and that at i.
double slope_at(const Growth& growth, std::size_t i);

// The sizes at the places [first, last], in which seconds are about factor *
// size^slope.
struct Regime {
  std::size_t first = 0, last = 0;
  double slope = 0.0, factor = 0.0;
};

// One regime, or the two that fit best, when their slopes differ by 0.1 or more and
// they leave less than half of the squared error that one leaves. The second begins
// where the first ends. There must be two sizes or more.
std::vector<Regime> regimes_of(const Growth& growth);

}  // namespace nn
