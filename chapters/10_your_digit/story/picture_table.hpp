// Many pictures at once: a row for each, with the answer or with the reason why
// there is none.
#pragma once

#include <string>
#include <vector>

#include "08_mnist/model.hpp"

namespace nn {

// The files to read. A folder means all files in it, ordered by name, except hidden
// files and folders. DataError if a folder has no files or cannot be opened.
std::vector<std::string> files_meant(const std::vector<std::string>& asked);

// Is this more than one picture, or a folder?
bool is_for_a_table(const std::vector<std::string>& asked);

// Prints the table: file, answer, how sure, second guess. `raw` leaves out the
// preparation. DataError, after the table, if any picture could not be read.
void tell_table(const std::vector<std::string>& asked, bool raw,
                const Model& model);

}  // namespace nn
