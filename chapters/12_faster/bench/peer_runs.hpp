// Programs of others beside ours: what each can do, and how long it takes. A peer
// is a program in a folder. Called with "tasks" it says "NAME: TASK TASK"; with a
// task, a folder of digits and a number of epochs it prints a line "seconds S" per
// epoch, "accuracy A", and "kernel K" when a library chose it by the processor. One
// that lacks its library says so and ends with status 77; one whose library
// computes something wrong says so and fails.
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
  std::string missing;  // what a peer that cannot run says; otherwise empty
};

// The programs of these folders, by name: executables, and *.py by python3.
// Anything that is not a program is passed over.
std::vector<Peer> find_peers(const std::vector<std::filesystem::path>& folders);

struct PeerResult {
  std::vector<double> seconds;  // of each epoch
  std::optional<double> accuracy;
  std::string kernel;  // "OpenBLAS 0.3.21 Haswell", or empty
};

// std::runtime_error, with the peer's name and last words, when it fails or prints
// no seconds.
PeerResult run_peer(const Peer& peer, const std::string& task,
                    const std::filesystem::path& digits, std::size_t epochs);

// Leaves the bytes where peers look: pixels, labels, test_pixels, test_labels.
void write_digits_for_peers(const std::filesystem::path& folder,
                            const ImageSet& training, const ImageSet& test);

// How many times as long as ours a peer takes, round by round: the middle, and from
// where to where.
struct Ratio {
  double median = 0.0, least = 0.0, most = 0.0;
};
Ratio ratio_of(const std::vector<double>& theirs, const std::vector<double>& ours);

}  // namespace nn
