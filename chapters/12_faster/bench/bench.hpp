// Compares our programs with others on the reader's machine, at the same work. The
// two programs of a pair run one right after the other, so that anything else that
// the machine does slows down both.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <vector>

#include "08_mnist/digit_training.hpp"
#include "12_faster/bench/peer_runs.hpp"
#include "common/story/plot.hpp"

namespace nn {

// One way of doing a task.
struct Contender {
  std::string name;
  std::function<PeerResult(std::size_t epochs)> run;
  // If it is set, it is called once before the first run. It returns lines to print
  // below the row, and may throw what run throws.
  std::function<std::vector<std::string>()> prepare = {};
};

// A task ("book", "wide" or "product" in this chapter), what it is about, our way
// of doing it, and the other ways to compare it with.
struct Contest {
  std::string task, about;
  Contender ours;
  std::vector<Contender> others;
};

// Our way of training in float or double: one_epoch makes a pass in the order that
// it is given. Each epoch goes on from the last one, in a new order.
Contender trained_here(
    const std::string& name, const ImageSet& digits,
    const std::function<void(std::span<const std::uint32_t>)>& one_epoch);

// Adds to each contest those of the peers that know its task, each with the fastest
// kernel that its library has for this processor.
void add_peers(std::vector<Contest>& contests, const std::vector<Peer>& peers,
               const std::filesystem::path& folder);

// The tasks of this chapter with these digits: our ways of doing them, and the
// peers that can do them. The digits and the peers must live as long as the
// contests.
std::vector<Contest> contests_of(const Digits& digits,
                                 const std::vector<Peer>& peers,
                                 const std::filesystem::path& folder);

struct PairedTimes {
  std::string name;                 // "book; PyTorch"
  double theirs = 0.0, ours = 0.0;  // seconds per epoch
  Ratio ratio;
};

// Runs this many rounds of ours and of each other contender in turn, and prints a
// row for each of the others. One that fails is reported and left out.
std::vector<PairedTimes> hold_contest(const Contest& contest, std::size_t rounds);

// 12_bench: how many times as long as ours each of the others takes, and the range
// of all rounds.
void draw_bench(Plots& plots, const std::vector<PairedTimes>& comparisons);

}  // namespace nn
