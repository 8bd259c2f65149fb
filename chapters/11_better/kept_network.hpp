// The networks of a table wait on the disk until the table is finished: only then
// they are shown the test pictures. These files are for this machine alone, and are
// removed afterwards. Chapter 08's model files are the ones to keep.
#pragma once

#include <filesystem>

#include "03_feedforward/network.hpp"

namespace nn {

// The knobs of the network, bit by bit. WriteError if they cannot be written.
void keep_network(const std::filesystem::path& path, const Network& network);

// Fills the knobs of a network that has the same shape. Returns false, and leaves
// it as it was, unless there is such a file of exactly its size.
bool fetch_network(const std::filesystem::path& path, Network& network);

}  // namespace nn
