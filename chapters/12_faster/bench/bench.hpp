// The same work by ours and by others, on the reader's machine: in pairs, one right
// after the other, so that whatever else the machine does slows both.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "08_mnist/digit_training.hpp"
#include "12_faster/bench/peer_runs.hpp"
#include "common/story/plot.hpp"

namespace nn {

// One way of doing a task, and what its best epoch of several takes.
struct Contender {
  std::string name;
  std::function<PeerResult(std::size_t epochs)> run;
  // Called once before, where there is a choice; returns lines to print below. May
  // throw as run does.
  std::function<std::vector<std::string>()> prepare = {};
};

// "book", "wide" and "product": what it is, our way, and the other ways to compare
// it with.
struct Contest {
  std::string task, about;
  Contender ours;
  std::vector<Contender> others;
};

// Our ways to do all tasks with these digits, and the peers that know them. Looks
// at the digits and the peers.
std::vector<Contest> contests_of(const Digits& digits,
                                 const std::vector<Peer>& peers,
                                 const std::filesystem::path& folder);

struct PairedTimes {
  std::string name;                 // "book; PyTorch"
  double theirs = 0.0, ours = 0.0;  // seconds per epoch
  Ratio ratio;
};

// So many rounds: ours, the other one, and so on; prints a row for each of the
// others. One that fails is reported and left out.
std::vector<PairedTimes> hold_contest(const Contest& contest, std::size_t rounds);

// 12_bench: how many times as long as ours each of the others takes, with the
// spread.
void draw_bench(Plots& plots, const std::vector<PairedTimes>& comparisons);

}  // namespace nn
