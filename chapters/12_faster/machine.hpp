// What can this machine do at best? The two numbers between which every program
// lives: how fast it multiplies and adds when all is at hand, and how fast numbers
// come from memory. (Williams, Waterman and Patterson, "Roofline".)
#pragma once

#include <cstddef>

namespace nn {

// Additions and multiplications of floats per second, by one thread on numbers that
// stay in registers.
double measure_peak();

// Bytes per second that one thread reads from a table of this size, over and over:
// a small one stays in a cache.
double measure_bandwidth(std::size_t bytes);

struct Machine {
  double peak = 0.0;  // operations per second
  double from_memory =
      0.0;  // bytes per second, from a table larger than all caches
  double from_cache =
      0.0;  // bytes per second, from one of the size of the book's network in float
};
Machine measure_machine(bool quick);

// (12.2) The roof: no program does more than min(peak, bandwidth * operations per
// byte) operations per second.
double roof(double peak, double bandwidth, double operations_per_byte);

}  // namespace nn
