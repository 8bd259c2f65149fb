// Measures how long something takes.
#pragma once

#include <time.h>

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

// The same for the time that a processor spent on this thread alone: what else the
// machine does hardly changes it. It is asked in the thread that created it.
class ThreadStopwatch {
 public:
  double seconds() const { return now() - start_; }

 private:
  static double now() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) +
           1e-9 * static_cast<double>(time.tv_nsec);
  }

  double start_ = now();
};

// Calls work this many times and returns the mean number of seconds per call.
template <class Work>
double seconds_for(std::size_t times, Work work) {
  const Stopwatch watch;
  for (std::size_t i = 0; i < times; ++i) work();
  return watch.seconds() / static_cast<double>(times);
}

}  // namespace nn
