// A library of matrix products has a kernel for each kind of processor, and picks
// the one that it believes to be right. An older OpenBLAS does not know newer
// processors. It may pick a kernel for a much older one, which is several times as
// slow, and then a comparison with it is worthless. So the bench tries every kernel
// that this processor can run, and uses the fastest.
#pragma once

#include <string>
#include <vector>

#include "12_faster/bench/peer_runs.hpp"

namespace nn {

// The names of OpenBLAS's kernels that this processor can run, as
// OPENBLAS_CORETYPE takes them.
std::vector<std::string> kernels_of_this_processor();

// The peer in its fastest form for a task, and what was tried.
struct Tried {
  // Its command names the kernel, unless the library picked the fastest by itself.
  Peer peer;
  // The kernel that it runs; empty if the peer does not say.
  std::string kernel;
  // All kernels that were tried, on one line; empty if there was no choice.
  std::string story;
};

// Runs the peer as it is and, if it runs OpenBLAS, with each of the kernels. On
// some processors, an older OpenBLAS computes wrong products or crashes; such
// kernels are left out. std::runtime_error if all of them fail.
Tried with_best_kernel(const Peer& peer, const std::string& task,
                       const std::filesystem::path& digits,
                       const std::vector<std::string>& kernels);

}  // namespace nn
