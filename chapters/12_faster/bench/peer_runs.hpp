// Runs programs that use other libraries: what each can do, and how long it takes.
// A peer is a program in a folder. If it is called with "tasks", it prints "NAME:
// TASK TASK". If it is called with a task, a folder of digits and a number of
// epochs, it prints a line "seconds S" per epoch, "accuracy A", and "kernel K" if
// its library picked a kernel for the processor. A peer whose library is missing
// says so and ends with status 77. A peer whose library computes wrong products
// says so and fails.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "common/dataset.hpp"

namespace nn {

struct Peer {
  std::string name;
  std::vector<std::string> tasks;
  std::string command;
  std::string missing;  // what a peer prints that cannot run; otherwise empty
};

// The programs in these folders, sorted by name: executables, and *.py, which are
// run by python3. Other files are ignored.
std::vector<Peer> find_peers(const std::vector<std::filesystem::path>& folders);

struct PeerResult {
  std::vector<double> seconds;  // of each epoch
  std::optional<double> accuracy;
  std::string kernel;  // "OpenBLAS 0.3.21 Haswell", or empty
};

// std::runtime_error, with the peer's name and the last line that it printed, if it
// fails or prints no seconds.
PeerResult run_peer(const Peer& peer, const std::string& task,
                    const std::filesystem::path& digits, std::size_t epochs);

// Writes the files that peers read: pixels, labels, test_pixels, test_labels.
void write_digits_for_peers(const std::filesystem::path& folder,
                            const ImageSet& training, const ImageSet& test);

// How many times as long as ours a peer takes, over all rounds.
struct Ratio {
  double median = 0.0, least = 0.0, most = 0.0;
};
Ratio ratio_of(const std::vector<double>& theirs, const std::vector<double>& ours);

}  // namespace nn
