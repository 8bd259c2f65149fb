// How the time of an epoch grows with a size. On logarithmic axes a power is a
// straight line: twice as many take 2^slope times as long. Where the line bends,
// another regime begins, because another part of the work has become the largest.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace nn {

// Seconds per epoch while one size grows and the others stay the same.
struct Growth {
  std::string name;  // of the size that grows
  std::vector<std::size_t> sizes;
  std::vector<double> seconds;
  std::string others = {};  // the sizes that stay the same, in words
  bool rough = false;       // measured only once: too rough for slopes
};

// The exponent between the size at place i - 1 and that at i.
double slope_at(const Growth& growth, std::size_t i);

// The sizes from place first to place last, for which the time is about
// factor * size^slope.
struct Regime {
  std::size_t first = 0, last = 0;
  double slope = 0.0, factor = 0.0;
};

// One regime, or the two that fit best, if their slopes differ by 0.1 or more and
// their squared error is less than half of that of one regime. The second begins
// where the first ends. No regime for rough times, or for fewer than three sizes:
// a line fits any two points.
std::vector<Regime> regimes_of(const Growth& growth);

}  // namespace nn
