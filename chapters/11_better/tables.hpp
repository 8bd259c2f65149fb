// The tables of this chapter as data: the book's own climb, the way beyond it, and
// what each trick is worth alone and missed alone.
#pragma once

#include <span>

#include "11_better/experiment.hpp"

namespace nn {

// "book", "beyond", "ladder". Every recipe is a line that recipe_from reads.
std::span<const ExperimentTable> experiment_tables();

// The table of that name; throws std::invalid_argument that lists the names.
const ExperimentTable& experiment_table_named(const std::string& name);

// The row of that name in the first table that has one, as a table of this row
// alone, which keeps the table's name. Throws std::invalid_argument if there is
// none.
ExperimentTable experiment_row_named(const std::string& name);

// The same table in its short form, where the epochs of every row are cut to so
// many: what --quick runs, to show the shape of the table.
ExperimentTable shortened(ExperimentTable table, std::size_t epochs);

}  // namespace nn
