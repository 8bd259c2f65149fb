// Many pictures at once: one row for each, with its answer, or with the reason why
// there is none.
#pragma once

#include <string>
#include <vector>

#include "03_feedforward/network.hpp"

namespace nn {

// The files that are meant: a folder stands for its files in the order of their
// names, without hidden ones and without other folders. DataError for a folder that
// has none, or cannot be opened.
std::vector<std::string> files_meant(const std::vector<std::string>& asked);

// More than one, or a folder?
bool is_for_a_table(const std::vector<std::string>& asked);

// Prints the table: file, answer, how sure, second guess. `raw` is without
// preparation. DataError, after the table, where any could not be read.
void tell_table(const std::vector<std::string>& asked, bool raw,
                const Network& network);

}  // namespace nn
