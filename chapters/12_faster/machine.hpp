// What can this machine do at best? Two numbers limit every program: how fast the
// processor multiplies and adds numbers that are in its registers, and how fast
// numbers come from memory. (Williams, Waterman and Patterson, "Roofline".)
#pragma once

#include <cstddef>

namespace nn {

// Additions and multiplications of floats per second, by one thread, with numbers
// that stay in registers.
double measure_peak();

// Bytes per second that one thread reads from a table of this size, again and
// again. A small table stays in a cache.
double measure_bandwidth(std::size_t bytes);

struct Machine {
  double peak = 0.0;         // operations per second
  double from_memory = 0.0;  // bytes per second, from the large table
  double from_cache = 0.0;   // bytes per second, from the small table
  // The tables in bytes. The large one is larger than most caches (if quick, than
  // the near ones only); the small one is as large as the book's network in float.
  std::size_t large = 0, small = 0;
};
Machine measure_machine(bool quick);

// (12.2) The roof: the most operations per second that a program can do, which is
// min(peak, bandwidth * operations_per_byte).
double roof(double peak, double bandwidth, double operations_per_byte);

}  // namespace nn
