// How much memory a test has taken.
#pragma once

#include <sys/resource.h>

namespace nn {

// The most that this process has ever held at once, in MiB.
inline double peak_megabytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

}  // namespace nn
