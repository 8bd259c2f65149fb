// Measures how long something takes.
#pragma once

#include <chrono>
#include <cstddef>

namespace nn {

// Starts when it is created.
class Stopwatch {
 public:
  double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_)
        .count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Calls work this many times and returns the mean number of seconds per call.
template <class Work>
double seconds_for(std::size_t times, Work work) {
  const Stopwatch watch;
  for (std::size_t i = 0; i < times; ++i) work();
  return watch.seconds() / static_cast<double>(times);
}

}  // namespace nn
