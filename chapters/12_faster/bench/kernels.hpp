// A library of products has a kernel for each kind of processor, and takes the one
// that it believes to be right. An older OpenBLAS does not know a newer processor:
// it then takes a kernel for a much older one, several times as slow, and a
// comparison with it says nothing. So each kernel that this processor can run is
// tried, and the fastest counts.
#pragma once

#include <string>
#include <vector>

#include "12_faster/bench/peer_runs.hpp"

namespace nn {

// What OpenBLAS calls the kernels for processors like this one (its
// OPENBLAS_CORETYPE).
std::vector<std::string> kernels_of_this_processor();

// The peer as it is fastest at this task, and what has been tried.
struct Tried {
  Peer peer;  // its command names the kernel, unless the library itself took the
              // fastest
  std::string kernel;  // that it runs; empty when it says none
  std::string
      story;  // a line about all that were tried; empty when there was no choice
};

// Runs the peer once as it is, and if that runs OpenBLAS, once with each kernel. On
// some processors an older OpenBLAS computes something wrong or crashes: what fails
// is left out. std::runtime_error when all fail.
Tried with_best_kernel(const Peer& peer, const std::string& task,
                       const std::filesystem::path& digits,
                       const std::vector<std::string>& kernels);

}  // namespace nn
