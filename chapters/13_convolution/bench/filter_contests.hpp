// What this chapter adds to ./learn bench: a network with 20 and 40 filters and 100
// dense neurons, trained in batches of 64 with Nesterov's steps.
#pragma once

#include "12_faster/bench/bench.hpp"

namespace nn {

// Two contests: "filters", with as many threads as there are cores, and
// "filters-alone", with one. As contests_of.
std::vector<Contest> filter_contests(const Digits& digits,
                                     const std::vector<Peer>& peers,
                                     const std::filesystem::path& folder);

}  // namespace nn
