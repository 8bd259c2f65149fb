// What ./learn bench tells: which peers are here, and how each contest ends. The
// contests come from whoever calls it, because later chapters add theirs.
#pragma once

#include <filesystem>

#include "12_faster/bench/bench.hpp"

namespace nn {

// The contests with these digits, which the peers find in this folder.
using ContestsOf = std::function<std::vector<Contest>(
    const Digits& digits, const std::vector<Peer>& peers,
    const std::filesystem::path& folder)>;

// Looks for peers in these folders, unless --peers names another one, holds all
// contests and draws 12_bench. Throws what a story throws.
void tell_bench(int argc, char** argv,
                const std::vector<std::filesystem::path>& peers_in,
                const ContestsOf& contests_of);

}  // namespace nn
