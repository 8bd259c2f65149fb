#include "12_faster/machine.hpp"

#include <algorithm>

#include "12_faster/fused_engine/lanes.hpp"
#include "common/stopwatch.hpp"

namespace nn {
namespace {

// Enough additions at the same time that none has to wait for another.
constexpr std::size_t independent_sums = 12;

// Results are written here, so that the compiler cannot drop the work.
volatile float nowhere;

void forget(const Floats (&sums)[independent_sums]) {
  Floats sum = {};
  for (const Floats& one : sums) sum += one;
  for (std::size_t i = 0; i < float_lanes; ++i) nowhere = sum[i] * 0.0f;
}

// The best of several times. Other programs may use the machine, too, and they can
// only make it slower.
template <class Work>
double best_seconds(std::size_t times, Work work) {
  double best = seconds_for(1, work);
  for (std::size_t i = 1; i < times; ++i)
    best = std::min(best, seconds_for(1, work));
  return best;
}

// Every sum begins with another number. If all began alike, the compiler would
// compute only one of them.
void multiply_and_add(std::size_t times) {
  Floats sums[independent_sums];
  for (std::size_t i = 0; i < independent_sums; ++i)
    sums[i] = broadcast(nowhere + static_cast<float>(i));
  const Floats x = broadcast(0.5f + nowhere), y = broadcast(1.0f);
  for (std::size_t t = 0; t < times; ++t) {
#pragma GCC unroll 12
    for (std::size_t i = 0; i < independent_sums; ++i) sums[i] = sums[i] * x + y;
  }
  forget(sums);
}

void read_all(const AlignedFloats& table) {
  Floats sums[independent_sums] = {};
  constexpr std::size_t step = independent_sums * float_lanes;
  for (std::size_t at = 0; at + step <= table.size(); at += step) {
#pragma GCC unroll 12
    for (std::size_t i = 0; i < independent_sums; ++i)
      sums[i] += load_floats(&table[at + i * float_lanes]);
  }
  forget(sums);
}

}  // namespace

double measure_peak() {
  constexpr std::size_t times = 200'000;
  const double seconds = best_seconds(20, [] { multiply_and_add(times); });
  return 2.0 * static_cast<double>(times * independent_sums * float_lanes) /
         seconds;
}

double measure_bandwidth(std::size_t bytes) {
  const AlignedFloats table(std::max<std::size_t>(bytes / sizeof(float), 1), 1.0f);
  const std::size_t passes = std::max<std::size_t>(1, 4'000'000 / bytes);
  const double seconds = best_seconds(10, [&] {
    for (std::size_t pass = 0; pass < passes; ++pass) read_all(table);
  });
  return static_cast<double>(bytes * passes) / seconds;
}

Machine measure_machine(bool quick) {
  const std::size_t large = quick ? 8'000'000 : 256'000'000, small = 100'000;
  return {measure_peak(), measure_bandwidth(large), measure_bandwidth(small), large,
          small};
}

double roof(double peak, double bandwidth, double operations_per_byte) {
  return std::min(peak, bandwidth * operations_per_byte);  // (12.2)
}

}  // namespace nn
